import { tellALife } from '@/tests/support/carriers/tell-a-life'
import idMobile from '@/utils/carriers/rules/gb/id-mobile'

tellALife(idMobile, [
  {
    it: 'may be cut off 120 days after the last text, and keeps its credit 365 days from the top-up',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 1000 },
      { on: '2026-01-20', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2026-05-20']],
    deadline: '2026-05-20',
    clocks: { credit: '2027-01-10' },
  },
])
