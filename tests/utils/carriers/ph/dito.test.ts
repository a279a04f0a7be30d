import { tellALife } from '@/tests/support/carriers/tell-a-life'
import dito from '@/utils/carriers/rules/ph/dito'

tellALife(dito, [
  {
    it: 'ends 30 days after a registration as a traveller',
    source: 'traveller',
    today: '2026-05-10',
    happened: [
      { on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2027-05-01' },
      { on: '2026-05-03', did: 'registered' },
    ],
    capsApply: true,
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
  },
  {
    it: 'is blocked once load and promos are gone and disabled for good 90 days later',
    source: 'guide',
    today: '2026-05-10',
    happened: [{ on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [['grace', '2026-08-01']],
    deadline: '2026-08-01',
  },
])
