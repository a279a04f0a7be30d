import { tellALife } from '@/tests/support/carriers/tell-a-life'
import carrefour from '@/utils/carriers/rules/be/carrefour'

tellALife(carrefour, [
  {
    it: 'is deactivated for good after six months without a call, a text or data',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-07-10']],
    deadline: '2026-07-10',
  },
  {
    it: 'has six months from 31 August to the end of February',
    source: 'main',
    today: '2026-09-10',
    happened: [{ on: '2026-08-31', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2027-02-28']],
    deadline: '2027-02-28',
  },
])
