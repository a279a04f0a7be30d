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
  {
    it: 'adds what a second top-up pays for',
    source: 'main',
    today: '2026-06-10',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 4000 },
      { on: '2026-06-10', did: 'topUp', minor: 1600 },
    ],
    spans: [['active', '2026-12-03']],
    deadline: '2026-12-03',
  },
  {
    it: 'believes the balance the carrier tells over its own sum',
    source: 'main',
    today: '2026-05-20',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 4000 },
      { on: '2026-05-20', did: 'statedBalance', minor: 1700 },
    ],
    spans: [['active', '2026-08-03']],
    deadline: '2026-08-03',
  },
])
