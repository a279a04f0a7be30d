import { tellALife } from '@/tests/support/carriers/tell-a-life'
import iam from '@/utils/carriers/rules/ma/iam'

tellALife(iam, [
  {
    it: 'lives twelve months from its activation',
    source: 'main',
    today: '2026-03-02',
    happened: [{ on: '2026-03-01', did: 'activated' }],
    spans: [['active', '2027-03-01']],
    deadline: '2027-03-01',
  },
  {
    it: 'lives twelve months from each recharge',
    source: 'main',
    today: '2026-06-01',
    happened: [
      { on: '2026-03-01', did: 'activated' },
      { on: '2026-05-03', did: 'topUp', minor: 2000 },
    ],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
