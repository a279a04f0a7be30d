import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafone from '@/utils/carriers/rules/it/vodafone'

tellALife(vodafone, [
  {
    it: 'lives eleven months from a top-up and only receives in the twelfth',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-12-10'],
      ['receive-only', '2027-01-10'],
    ],
    deadline: '2026-12-10',
  },
  {
    it: 'gains nothing from a text',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 500 },
      { on: '2026-03-01', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [
      ['active', '2026-12-10'],
      ['receive-only', '2027-01-10'],
    ],
    deadline: '2026-12-10',
  },
])
