import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ctm from '@/utils/carriers/rules/mo/ctm'

tellALife(ctm, [
  {
    it: 'may be used for 180 days, after which the number is not kept',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
