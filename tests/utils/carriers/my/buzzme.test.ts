import { tellALife } from '@/tests/support/carriers/tell-a-life'
import buzzme from '@/utils/carriers/rules/my/buzzme'

tellALife(buzzme, [
  {
    it: 'lives 365 days from the validity service of RM38',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 3800, pack: 'smart-validity' }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
