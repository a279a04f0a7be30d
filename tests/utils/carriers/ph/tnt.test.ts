import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tnt from '@/utils/carriers/rules/ph/tnt'

tellALife(tnt, [
  {
    it: 'wants a reload 180 days after a load that may be spent at once, though an unspent one is valid 365',
    source: 'guide',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
