import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafoneYorn from '@/utils/carriers/rules/pt/vodafone-yorn'

tellALife(vodafoneYorn, [
  {
    it: 'is paid for a week, blocked for calls in after seven unpaid days and opened by paying what is due',
    source: 'main',
    today: '2026-01-12',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 300, pack: 'week' }],
    spans: [
      ['active', '2026-01-17'],
      ['receive-only', '2026-01-24'],
      ['grace', null],
    ],
    deadline: '2026-01-17',
  },
])
