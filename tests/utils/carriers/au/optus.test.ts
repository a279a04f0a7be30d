import { tellALife } from '@/tests/support/carriers/tell-a-life'
import optus from '@/utils/carriers/rules/au/optus'

tellALife(optus, [
  {
    it: 'lives 186 days from a recharge of A$200',
    source: 'main',
    today: '2026-10-10',
    happened: [{ on: '2026-10-03', did: 'topUp', minor: 20000 }],
    spans: [['active', '2027-04-07']],
    deadline: '2027-04-07',
  },
  {
    it: 'lives 365 days from a recharge of A$395',
    source: 'main',
    today: '2026-10-10',
    happened: [{ on: '2026-10-03', did: 'topUp', minor: 39500 }],
    spans: [['active', '2027-10-03']],
    deadline: '2027-10-03',
  },
])
