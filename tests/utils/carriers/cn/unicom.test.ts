import { tellALife } from '@/tests/support/carriers/tell-a-life'
import unicom from '@/utils/carriers/rules/cn/unicom'

tellALife(unicom, [
  {
    it: 'lives five months on a top-up of ¥40 at ¥8 a month, the dearer of the lowest plans',
    source: 'main',
    today: '2026-05-03',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 4000 }],
    spans: [['active', '2026-10-03']],
    deadline: '2026-10-03',
  },
])
