import { tellALife } from '@/tests/support/carriers/tell-a-life'
import bouygues from '@/utils/carriers/rules/fr/bouygues'

tellALife(bouygues, [
  {
    it: 'has its first credit for 30 days and waits for its user to say how long the number lives',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'activated' }],
    spans: [],
    deadline: null,
    clocks: { credit: '2026-02-09' },
  },
])
