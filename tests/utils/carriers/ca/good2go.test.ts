import { tellALife } from '@/tests/support/carriers/tell-a-life'
import good2go from '@/utils/carriers/rules/ca/good2go'

tellALife(good2go, [
  {
    it: 'lives as long as its yearly plan',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 10000, pack: 'yearly' }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
