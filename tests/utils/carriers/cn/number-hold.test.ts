import { tellALife } from '@/tests/support/carriers/tell-a-life'
import numberHold from '@/utils/carriers/rules/cn/number-hold'

tellALife(numberHold, [
  {
    it: 'is held for 90 days from the request, the shortest time named',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [['grace', '2026-08-01']],
    deadline: '2026-08-01',
  },
])
