import { tellALife } from '@/tests/support/carriers/tell-a-life'
import clubsim from '@/utils/carriers/rules/hk/clubsim'

tellALife(clubsim, [
  {
    it: 'lives 365 days from the end of its last service pack',
    source: 'main',
    today: '2026-06-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 1500, pack: 'pack', lastDayOn: '2026-06-02' }],
    spans: [['active', '2027-06-02']],
    deadline: '2027-06-02',
  },
  {
    it: 'counts a 30-day text pack from its own end',
    source: 'main',
    today: '2026-06-10',
    happened: [{ on: '2026-06-02', did: 'purchase', minor: 600, pack: 'text-30d' }],
    spans: [['active', '2027-07-02']],
    deadline: '2027-07-02',
  },
  {
    it: 'is not extended by a top-up alone',
    source: 'main',
    today: '2026-09-01',
    happened: [
      { on: '2026-06-02', did: 'purchase', minor: 600, pack: 'text-30d' },
      { on: '2026-08-01', did: 'topUp', minor: 5000 },
    ],
    spans: [['active', '2027-07-02']],
    deadline: '2027-07-02',
  },
])
