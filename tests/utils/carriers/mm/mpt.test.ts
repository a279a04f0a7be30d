import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mpt from '@/utils/carriers/rules/mm/mpt'

tellALife(mpt, [
  {
    it: 'lives a year from any top-up, receives for 30 days and waits 60',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 50000 }],
    spans: [
      ['active', '2027-05-03'],
      ['receive-only', '2027-06-02'],
      ['grace', '2027-08-01'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'does not stack',
    source: 'main',
    today: '2026-06-01',
    happened: [
      { on: '2026-05-01', did: 'topUp', minor: 3000000 },
      { on: '2026-05-03', did: 'topUp', minor: 50000 },
    ],
    spans: [
      ['active', '2027-05-03'],
      ['receive-only', '2027-06-02'],
      ['grace', '2027-08-01'],
    ],
    deadline: '2027-05-03',
  },
])
