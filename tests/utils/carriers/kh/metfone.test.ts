import { tellALife } from '@/tests/support/carriers/tell-a-life'
import metfone from '@/utils/carriers/rules/kh/metfone'

tellALife(metfone, [
  {
    it: 'receives for 60 days after its balance date, is barred for 30 and kept for its owner 90 more',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [
      ['active', '2026-05-03'],
      ['receive-only', '2026-07-02'],
      ['grace', '2026-10-30'],
    ],
    deadline: '2026-05-03',
  },
  {
    it: 'must be topped up within 90 days of the balance date, though it is kept until day 180',
    source: 'main',
    today: '2026-07-10',
    happened: [{ on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [['grace', '2026-10-30']],
    deadline: '2026-08-01',
  },
  {
    it: 'is kept for its owner’s request until 180 days after the balance date',
    source: 'main',
    today: '2026-08-02',
    happened: [{ on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [['grace', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
