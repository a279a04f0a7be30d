import { tellALife } from '@/tests/support/carriers/tell-a-life'
import googleFi from '@/utils/carriers/rules/us/google-fi'

tellALife(googleFi, [
  {
    it: 'has no end while the card is charged each month',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [['active', null]],
    deadline: null,
  },
])
