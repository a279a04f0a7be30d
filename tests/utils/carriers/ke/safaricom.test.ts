import { tellALife } from '@/tests/support/carriers/tell-a-life'
import safaricom from '@/utils/carriers/rules/ke/safaricom'

tellALife(safaricom, [
  {
    it: 'is kept for twelve months by Daima of KSh 500',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 50000, pack: 'daima-12m' }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
  {
    it: 'is kept for six months by Daima of KSh 200, to the end of February where there is no 31st',
    source: 'main',
    today: '2026-09-01',
    happened: [{ on: '2026-08-31', did: 'purchase', minor: 20000, pack: 'daima-6m' }],
    spans: [['active', '2027-02-28']],
    deadline: '2027-02-28',
  },
])
