import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tmobile from '@/utils/carriers/rules/pl/tmobile'

tellALife(tmobile, [
  {
    it: 'may call for 365 days from the yearly option and receives for 186 more',
    source: 'passive',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 3000, pack: 'year' }],
    spans: [
      ['active', '2027-01-10'],
      ['receive-only', '2027-07-15'],
    ],
    deadline: '2027-01-10',
  },
  {
    it: 'never has more than 365 days, however often the option is bought',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'purchase', minor: 3000, pack: 'year' },
      { on: '2026-01-20', did: 'purchase', minor: 3000, pack: 'year' },
    ],
    spans: [
      ['active', '2027-01-20'],
      ['receive-only', '2027-07-25'],
    ],
    deadline: '2027-01-20',
  },
])
