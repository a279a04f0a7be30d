import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vinaphone from '@/utils/carriers/rules/vn/vinaphone'

tellALife(vinaphone, [
  {
    it: 'lives 360 days from the GS2 pack',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 120000, pack: 'GS2' }],
    spans: [
      ['active', '2027-04-28'],
      ['receive-only', '2027-05-08'],
    ],
    deadline: '2027-04-28',
  },
  {
    it: 'adds a second GS2 pack to the first',
    source: 'main',
    today: '2026-06-01',
    happened: [
      { on: '2026-05-03', did: 'purchase', minor: 120000, pack: 'GS2' },
      { on: '2026-05-20', did: 'purchase', minor: 120000, pack: 'GS2' },
    ],
    spans: [
      ['active', '2028-04-22'],
      ['receive-only', '2028-05-02'],
    ],
    deadline: '2028-04-22',
  },
])
