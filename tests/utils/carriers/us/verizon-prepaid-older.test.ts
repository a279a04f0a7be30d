import { tellALife } from '@/tests/support/carriers/tell-a-life'
import verizonPrepaidOlder from '@/utils/carriers/rules/us/verizon-prepaid-older'

tellALife(verizonPrepaidOlder, [
  {
    it: 'keeps a payment under $30 for 30 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 2999 }],
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
  },
  {
    it: 'keeps $75 for 180 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 7500 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
  {
    it: 'keeps $100 for 365 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
