import { tellALife } from '@/tests/support/carriers/tell-a-life'
import magti from '@/utils/carriers/rules/ge/magti'

tellALife(magti, [
  {
    it: 'is kept 180 days by GEL 1: the next is due on day 181',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 100 }],
    spans: [['active', '2026-07-08']],
    deadline: '2026-07-08',
  },
  {
    it: 'is kept 360 days by GEL 2',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 200 }],
    spans: [['active', '2027-01-04']],
    deadline: '2027-01-04',
  },
  {
    it: 'is kept on by a top-up before the next fee',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 100 },
      { on: '2026-03-01', did: 'topUp', minor: 100 },
    ],
    spans: [['active', '2027-01-04']],
    deadline: '2027-01-04',
  },
])
