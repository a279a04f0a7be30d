import { tellALife } from '@/tests/support/carriers/tell-a-life'
import sunrise from '@/utils/carriers/rules/ch/sunrise'

tellALife(sunrise, [
  {
    it: 'may be barred after twelve months without use, and is released after seventeen',
    source: 'press',
    today: '2026-02-01',
    happened: [{ on: '2026-01-31', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2027-01-31'],
      ['grace', '2027-06-30'],
    ],
    deadline: '2027-01-31',
  },
  {
    it: 'is not kept by a top-up or an option, which the carrier’s page does not name',
    source: 'page',
    today: '2026-09-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'call-out', paid: true },
      { on: '2026-06-01', did: 'topUp', minor: 1000 },
      { on: '2026-08-01', did: 'purchase', minor: 1000 },
    ],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2027-06-10'],
    ],
    deadline: '2027-01-10',
  },
])
