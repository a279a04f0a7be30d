import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ocnPrepaidVisitor from '@/utils/carriers/rules/jp/ocn-prepaid-visitor'

tellALife(ocnPrepaidVisitor, [
  {
    it: 'lasts seven days, of which that of the activation is the first',
    source: 'main',
    today: '2026-05-03',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [['active', '2026-05-09']],
    deadline: '2026-05-09',
  },
])
