import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telus from '@/utils/carriers/rules/ca/telus'

tellALife(telus, [
  {
    it: 'keeps a top-up of $10 for 30 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
  },
  {
    it: 'keeps a top-up of $25 for 60 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 2500 }],
    spans: [['active', '2026-07-02']],
    deadline: '2026-07-02',
  },
  {
    it: 'keeps a top-up of $100 for 365 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
