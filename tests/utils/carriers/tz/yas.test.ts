import { tellALife } from '@/tests/support/carriers/tell-a-life'
import yas from '@/utils/carriers/rules/tz/yas'

tellALife(yas, [
  {
    it: 'may be given away after 90 days without use',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
])
