import { tellALife } from '@/tests/support/carriers/tell-a-life'
import swisscom from '@/utils/carriers/rules/ch/swisscom'

tellALife(swisscom, [
  {
    it: 'lives twelve months from the last use, by the small print',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
  {
    it: 'gains nothing from a top-up',
    source: 'acts',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-03-01', did: 'topUp', minor: 2000 },
    ],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
])
