import { tellALife } from '@/tests/support/carriers/tell-a-life'
import prepaidAll from '@/utils/carriers/rules/tr/prepaid-all'

tellALife(prepaidAll, [
  {
    it: 'may call for 184 days from the last load and receives for 92 more',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 10000 }],
    spans: [
      ['active', '2026-07-13'],
      ['receive-only', '2026-10-13'],
    ],
    deadline: '2026-07-13',
  },
])
