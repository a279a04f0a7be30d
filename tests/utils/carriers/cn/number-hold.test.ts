import { tellALife } from '@/tests/support/carriers/tell-a-life'
import numberHold from '@/utils/carriers/rules/cn/number-hold'

tellALife(numberHold, [
  {
    it: 'is held for 90 days, the shortest time named, the day of the request being the first',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [['grace', '2026-07-31']],
    deadline: '2026-07-31',
  },
])
