import { tellALife } from '@/tests/support/carriers/tell-a-life'
import orange from '@/utils/carriers/rules/sk/orange'

tellALife(orange, [
  {
    it: 'may call for 90 days from a top-up, receives for 365 and is dead for good then',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-04-10'],
      ['receive-only', '2027-01-10'],
    ],
    deadline: '2027-01-10',
  },
  {
    it: 'counts the 365 days of the card from the last top-up',
    source: 'main',
    today: '2026-07-10',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 500 },
      { on: '2026-06-30', did: 'topUp', minor: 500 },
    ],
    spans: [
      ['active', '2026-09-28'],
      ['receive-only', '2027-06-30'],
    ],
    deadline: '2027-06-30',
  },
  {
    it: 'only receives once 90 days have passed, until it is topped up again',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [['receive-only', '2027-01-10']],
    deadline: '2027-01-10',
  },
  {
    it: 'does not wait for the end of the twelfth month over a leap day',
    source: 'main',
    today: '2027-12-01',
    happened: [{ on: '2027-05-03', did: 'topUp', minor: 500 }],
    spans: [['receive-only', '2028-05-02']],
    deadline: '2028-05-02',
  },
])
