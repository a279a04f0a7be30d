import { tellALife } from '@/tests/support/carriers/tell-a-life'
import iliad from '@/utils/carriers/rules/it/iliad'

tellALife(iliad, [
  {
    it: 'is switched off twelve months after the last top-up and keeps its number twelve more',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 1000 },
      { on: '2026-01-20', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2028-01-10'],
    ],
    deadline: '2027-01-10',
  },
  {
    it: 'is switched off twelve months after the last use, if that was earlier',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-05', did: 'use', use: 'text-out', paid: true },
      { on: '2026-01-10', did: 'topUp', minor: 1000 },
    ],
    spans: [
      ['active', '2027-01-05'],
      ['grace', '2028-01-05'],
    ],
    deadline: '2027-01-05',
  },
  {
    it: 'begins both years anew when it is topped up and used again',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 1000 },
      { on: '2026-01-05', did: 'use', use: 'text-out', paid: true },
      { on: '2026-01-25', did: 'topUp', minor: 1000 },
      { on: '2026-01-25', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [
      ['active', '2027-01-25'],
      ['grace', '2028-01-25'],
    ],
    deadline: '2027-01-25',
  },
])
