import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ctexcel from '@/utils/carriers/rules/gb/ctexcel'

tellALife(ctexcel, [
  {
    it: 'lives 90 days from a use or a top-up, where no plan says otherwise',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
])
