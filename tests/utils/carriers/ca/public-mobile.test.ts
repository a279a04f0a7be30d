import { tellALife } from '@/tests/support/carriers/tell-a-life'
import publicMobile from '@/utils/carriers/rules/ca/public-mobile'

tellALife(publicMobile, [
  {
    it: 'is suspended when a 30-day plan is not renewed and deleted after 90 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 1500, pack: '30-days' }],
    spans: [
      ['active', '2026-06-02'],
      ['grace', '2026-08-31'],
    ],
    deadline: '2026-06-02',
  },
  {
    it: 'begins anew when it is paid for within the 90 days',
    source: 'main',
    today: '2026-08-26',
    happened: [
      { on: '2026-05-03', did: 'purchase', minor: 1500, pack: '30-days' },
      { on: '2026-08-25', did: 'purchase', minor: 1500, pack: '30-days' },
    ],
    spans: [
      ['active', '2026-09-24'],
      ['grace', '2026-12-23'],
    ],
    deadline: '2026-09-24',
  },
])
