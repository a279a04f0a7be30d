import { tellALife } from '@/tests/support/carriers/tell-a-life'
import stcSawa from '@/utils/carriers/rules/sa/stc-sawa'

tellALife(stcSawa, [
  {
    it: 'lives 180 days from a paid activity, the shorter of two official figures',
    source: 'terms',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [['active', '2026-07-09']],
    deadline: '2026-07-09',
  },
])
