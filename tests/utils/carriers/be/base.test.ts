import { tellALife } from '@/tests/support/carriers/tell-a-life'
import base from '@/utils/carriers/rules/be/base'

tellALife(base, [
  {
    it: 'loses its credit and its SIM twelve months after the last top-up',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000 }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
  {
    it: 'gains nothing from a call',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 1000 },
      { on: '2026-03-01', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
])
