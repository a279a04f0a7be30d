import { tellALife } from '@/tests/support/carriers/tell-a-life'
import eyes from '@/utils/carriers/rules/kr/eyes'

tellALife(eyes, [
  {
    it: 'receives for 10 days and is held for 90 days after its 30, of which the first is the day itself',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [
      ['active', '2026-06-01'],
      ['receive-only', '2026-06-11'],
      ['grace', '2026-08-30'],
    ],
    deadline: '2026-06-11',
  },
])
