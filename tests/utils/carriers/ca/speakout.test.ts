import { tellALife } from '@/tests/support/carriers/tell-a-life'
import speakout from '@/utils/carriers/rules/ca/speakout'

tellALife(speakout, [
  {
    it: 'is cancelled 90 days after its last plan ended',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 1900, pack: '30-days' }],
    spans: [
      ['active', '2026-06-02'],
      ['grace', '2026-08-31'],
    ],
    deadline: '2026-06-02',
  },
  {
    it: 'lives 360 days from the yearly plan',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 12500, pack: '360-days' }],
    spans: [
      ['active', '2027-04-28'],
      ['grace', '2027-07-27'],
    ],
    deadline: '2027-04-28',
  },
])
