import { tellALife } from '@/tests/support/carriers/tell-a-life'
import flow from '@/utils/carriers/rules/ky/flow'

tellALife(flow, [
  {
    it: 'lives 90 days from a balance of KYD 5 and only receives for 90 more',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-08-01'],
      ['receive-only', '2026-10-30'],
    ],
    deadline: '2026-08-01',
  },
  {
    it: 'lives 365 days from KYD 50',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [
      ['active', '2027-05-03'],
      ['receive-only', '2027-08-01'],
    ],
    deadline: '2027-05-03',
  },
])
