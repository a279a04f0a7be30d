import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mtn from '@/utils/carriers/rules/gh/mtn'

tellALife(mtn, [
  {
    it: 'is reserved for twelve months by Number For Life of GHS 15',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 1500, pack: 'number-for-life-12m' }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
  {
    it: 'is reserved for twenty-four months by Number For Life of GHS 25',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 2500, pack: 'number-for-life-24m' }],
    spans: [['active', '2028-05-03']],
    deadline: '2028-05-03',
  },
])
