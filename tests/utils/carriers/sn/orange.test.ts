import { tellALife } from '@/tests/support/carriers/tell-a-life'
import orange from '@/utils/carriers/rules/sn/orange'

tellALife(orange, [
  {
    it: 'is kept for six months from the day of subscribing for XOF 3,000',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 3000, pack: 'sama-6m' }],
    spans: [['active', '2026-11-03']],
    deadline: '2026-11-03',
  },
  {
    it: 'is kept for twelve months for XOF 5,000',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 5000, pack: 'sama-12m' }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
