import { tellALife } from '@/tests/support/carriers/tell-a-life'
import usmobileLight from '@/utils/carriers/rules/us/usmobile-light'

tellALife(usmobileLight, [
  {
    it: 'lives twelve months from the plan of $96',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 9600, pack: '12-months' }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-06-02'],
    ],
    deadline: '2027-05-03',
  },
])
