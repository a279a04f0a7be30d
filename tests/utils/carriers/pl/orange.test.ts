import { tellALife } from '@/tests/support/carriers/tell-a-life'
import orange from '@/utils/carriers/rules/pl/orange'

tellALife(orange, [
  {
    it: 'may call for 365 days from the option for PLN 39 and receives for 93 more',
    source: 'press',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 3900, pack: '365-days' }],
    spans: [
      ['active', '2027-01-10'],
      ['receive-only', '2027-04-13'],
    ],
    deadline: '2027-01-10',
  },
  {
    it: 'does not add the days of a second option to the first',
    source: 'press',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'purchase', minor: 3900, pack: '365-days' },
      { on: '2026-01-20', did: 'purchase', minor: 3900, pack: '365-days' },
    ],
    spans: [
      ['active', '2027-01-20'],
      ['receive-only', '2027-04-23'],
    ],
    deadline: '2027-01-20',
  },
  {
    it: 'may call for 31 days from the option for PLN 9',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 900, pack: '31-days' }],
    spans: [
      ['active', '2026-02-10'],
      ['receive-only', '2026-05-14'],
    ],
    deadline: '2026-02-10',
  },
  {
    it: 'may call for 93 days from the option for PLN 19',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 1900, pack: '93-days' }],
    spans: [
      ['active', '2026-04-13'],
      ['receive-only', '2026-07-15'],
    ],
    deadline: '2026-04-13',
  },
])
