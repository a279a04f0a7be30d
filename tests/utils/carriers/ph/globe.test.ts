import { tellALife } from '@/tests/support/carriers/tell-a-life'
import globe from '@/utils/carriers/rules/ph/globe'

tellALife(globe, [
  {
    it: 'lives 365 days from a regular load',
    source: 'press',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
  {
    it: 'ends 30 days after a registration as a tourist, whatever is loaded',
    today: '2026-05-10',
    happened: [
      { on: '2026-05-03', did: 'registered' },
      { on: '2026-05-09', did: 'topUp', minor: 5000 },
    ],
    capsApply: true,
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
    source: 'main',
  },
])
