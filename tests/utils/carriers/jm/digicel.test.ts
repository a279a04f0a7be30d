import { tellALife } from '@/tests/support/carriers/tell-a-life'
import digicel from '@/utils/carriers/rules/jm/digicel'

tellALife(digicel, [
  {
    it: 'is switched off after four months without use',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [['active', '2026-05-10']],
    deadline: '2026-05-10',
  },
  {
    it: 'counts four months to the end of February where there is no 31st',
    source: 'main',
    today: '2026-11-20',
    happened: [{ on: '2026-10-31', did: 'use', use: 'data', paid: true }],
    spans: [['active', '2027-02-28']],
    deadline: '2027-02-28',
  },
])
