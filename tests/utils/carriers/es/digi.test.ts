import { tellALife } from '@/tests/support/carriers/tell-a-life'
import digi from '@/utils/carriers/rules/es/digi'

tellALife(digi, [
  {
    it: 'may be suspended after six months without use or top-up, receives on, and is lost at nine',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [
      ['active', '2026-07-10'],
      ['receive-only', '2026-10-10'],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'is lost nine months after its last top-up, however late it was used',
    source: 'main',
    today: '2026-06-02',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 500 },
      { on: '2026-06-01', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2026-10-10']],
    deadline: '2026-10-10',
  },
  {
    it: 'lives six months from a top-up and is lost at nine',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2026-07-10'],
      ['receive-only', '2026-10-10'],
    ],
    deadline: '2026-07-10',
  },
])
