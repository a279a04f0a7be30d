import { tellALife } from '@/tests/support/carriers/tell-a-life'
import one from '@/utils/carriers/rules/hu/one'

tellALife(one, [
  {
    it: 'lives 370 days from its activation',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [['active', '2027-01-15']],
    deadline: '2027-01-15',
  },
  {
    it: 'lives 370 days from the yearly check of its holder, without a top-up',
    source: 'check',
    today: '2026-12-10',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-11-30', did: 'registered' },
    ],
    spans: [['active', '2027-12-05']],
    deadline: '2027-12-05',
  },
])
