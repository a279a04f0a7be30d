import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telecom from '@/utils/carriers/rules/cn/telecom'

tellALife(telecom, [
  {
    it: 'lives eight months on a top-up of ¥40 at ¥5 a month',
    source: 'main',
    today: '2026-05-03',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 4000 }],
    spans: [['active', '2027-01-03']],
    deadline: '2027-01-03',
  },
  {
    it: 'adds what a second top-up pays for',
    source: 'main',
    today: '2026-06-10',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 4000 },
      { on: '2026-06-10', did: 'topUp', minor: 1000 },
    ],
    spans: [['active', '2027-03-03']],
    deadline: '2027-03-03',
  },
  {
    it: 'believes the balance the carrier tells over its own sum',
    source: 'main',
    today: '2026-05-20',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 4000 },
      { on: '2026-05-20', did: 'statedBalance', minor: 1700 },
    ],
    spans: [['active', '2026-09-03']],
    deadline: '2026-09-03',
  },
])
