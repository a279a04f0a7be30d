import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mucho from '@/utils/carriers/rules/ch/mucho'

tellALife(mucho, [
  {
    it: 'loses CHF 2 a month: CHF 20 fall below CHF 1 with the tenth, and a top-up reopens it for 60 days',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-05', did: 'use', use: 'text-out', paid: true },
      { on: '2026-01-05', did: 'statedBalance', minor: 2000 },
    ],
    spans: [
      ['active', '2026-11-05'],
      ['grace', '2027-01-04'],
    ],
    deadline: '2026-11-05',
  },
  {
    it: 'has fallen below CHF 1 after the first month when CHF 2 were left',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-05', did: 'use', use: 'text-out', paid: true },
      { on: '2026-01-05', did: 'statedBalance', minor: 200 },
    ],
    spans: [
      ['active', '2026-02-05'],
      ['grace', '2026-04-06'],
    ],
    deadline: '2026-02-05',
  },
  {
    it: 'stays open at CHF 1: CHF 5 fall below it with the third fee, not the second',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-05', did: 'use', use: 'text-out', paid: true },
      { on: '2026-01-05', did: 'statedBalance', minor: 500 },
    ],
    spans: [
      ['active', '2026-04-05'],
      ['grace', '2026-06-04'],
    ],
    deadline: '2026-04-05',
  },
  {
    it: 'falls below CHF 1 with the second fee when CHF 4.50 were there',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-05', did: 'use', use: 'text-out', paid: true },
      { on: '2026-01-05', did: 'statedBalance', minor: 450 },
    ],
    spans: [
      ['active', '2026-03-05'],
      ['grace', '2026-05-04'],
    ],
    deadline: '2026-03-05',
  },
])
