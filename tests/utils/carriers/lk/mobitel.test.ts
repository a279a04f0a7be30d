import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mobitel from '@/utils/carriers/rules/lk/mobitel'

tellALife(mobitel, [
  {
    it: 'is kept for twelve months by Number Retention',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 60000, pack: 'retention-1y' }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
