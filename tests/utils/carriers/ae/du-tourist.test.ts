import { tellALife } from '@/tests/support/carriers/tell-a-life'
import duTourist from '@/utils/carriers/rules/ae/du-tourist'

tellALife(duTourist, [
  {
    it: 'lives 90 days from its activation',
    source: 'main',
    today: '2026-03-02',
    happened: [{ on: '2026-03-01', did: 'activated' }],
    spans: [['active', '2026-05-30']],
    deadline: '2026-05-30',
  },
  {
    it: 'lives 90 days from a renewal for AED 5',
    source: 'main',
    today: '2026-05-21',
    happened: [
      { on: '2026-03-01', did: 'activated' },
      { on: '2026-05-20', did: 'purchase', minor: 500, pack: 'renewal' },
    ],
    spans: [['active', '2026-08-18']],
    deadline: '2026-08-18',
  },
])
