import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tesco from '@/utils/carriers/rules/ie/tesco'

tellALife(tesco, [
  {
    it: 'has its plan for 28 days from one top-up of €15',
    source: 'plan',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1500 }],
    spans: [],
    deadline: null,
    clocks: { credit: '2026-02-07' },
  },
])
