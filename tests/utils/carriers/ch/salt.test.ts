import { tellALife } from '@/tests/support/carriers/tell-a-life'
import salt from '@/utils/carriers/rules/ch/salt'

tellALife(salt, [
  {
    it: 'is blocked 390 days after the last paid use and can be reopened by a top-up for 45',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2027-02-04'],
      ['grace', '2027-03-21'],
    ],
    deadline: '2027-02-04',
  },
  {
    it: 'gains nothing from a call that came in: one of two sources counts only what costs something',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-03-01', did: 'use', use: 'call-in', paid: false },
    ],
    spans: [
      ['active', '2027-02-04'],
      ['grace', '2027-03-21'],
    ],
    deadline: '2027-02-04',
  },
])
