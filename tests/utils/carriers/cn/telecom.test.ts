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
])
