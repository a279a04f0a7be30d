import { tellALife } from '@/tests/support/carriers/tell-a-life'
import digi from '@/utils/carriers/rules/my/digi'

tellALife(digi, [
  {
    it: 'lives 365 days from the extension of RM198, then receives for 90',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 19800, pack: '365-days' }],
    spans: [
      ['active', '2027-05-03'],
      ['receive-only', '2027-08-01'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'lives 120 days from a reload of RM100',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [
      ['active', '2026-08-31'],
      ['receive-only', '2026-11-29'],
    ],
    deadline: '2026-08-31',
  },
  {
    it: 'lives one day for each ringgit of a smaller reload',
    source: 'cycle',
    today: '2026-05-04',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 3000 }],
    spans: [
      ['active', '2026-06-02'],
      ['receive-only', '2026-08-31'],
    ],
    deadline: '2026-06-02',
  },
])
