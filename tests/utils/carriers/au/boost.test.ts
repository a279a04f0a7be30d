import { tellALife } from '@/tests/support/carriers/tell-a-life'
import boost from '@/utils/carriers/rules/au/boost'

tellALife(boost, [
  {
    it: 'ends on the day that the carrier named',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-04-20', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [['active', '2026-05-03']],
    deadline: '2026-05-03',
  },
])
