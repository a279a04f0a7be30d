import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telekom from '@/utils/carriers/rules/sk/telekom'

tellALife(telekom, [
  {
    it: 'must be topped up within 90 days of its activation',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
  {
    it: 'lives 180 days from a top-up of any amount',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-01-20', did: 'topUp', minor: 500 },
    ],
    spans: [['active', '2026-07-19']],
    deadline: '2026-07-19',
  },
])
