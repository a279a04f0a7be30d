import { tellALife } from '@/tests/support/carriers/tell-a-life'
import auSuspension from '@/utils/carriers/rules/jp/au-suspension'

tellALife(auSuspension, [
  {
    it: 'keeps the number for five years, the day it was suspended being the first',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [['grace', '2031-05-02']],
    deadline: '2031-05-02',
  },
])
