import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mineoPrepaid from '@/utils/carriers/rules/jp/mineo-prepaid'

tellALife(mineoPrepaid, [
  {
    it: 'works until the end of the month after its activation',
    source: 'main',
    today: '2026-01-31',
    happened: [{ on: '2026-01-31', did: 'activated' }],
    spans: [['active', '2026-02-28']],
    deadline: '2026-02-28',
  },
])
