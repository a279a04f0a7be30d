import { tellALife } from '@/tests/support/carriers/tell-a-life'
import etisalatWasel from '@/utils/carriers/rules/ae/etisalat-wasel'

tellALife(etisalatWasel, [
  {
    it: 'is suspended after 90 days without activity and held for a year',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-04-10'],
      ['grace', '2027-04-10'],
    ],
    deadline: '2026-04-10',
  },
  {
    it: 'counts a call that was received',
    source: 'main',
    today: '2026-02-20',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-02-10', did: 'use', use: 'call-in', paid: false },
    ],
    spans: [
      ['active', '2026-05-11'],
      ['grace', '2027-05-11'],
    ],
    deadline: '2026-05-11',
  },
  {
    it: 'lives 90 days more for each AED 10 taken from a balance of AED 40',
    source: 'main',
    today: '2026-01-20',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-01-10', did: 'statedBalance', minor: 4000 },
    ],
    spans: [
      ['active', '2027-04-05'],
      ['grace', '2028-04-04'],
    ],
    deadline: '2027-04-05',
  },
])
