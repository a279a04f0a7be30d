import { tellALife } from '@/tests/support/carriers/tell-a-life'
import beeline from '@/utils/carriers/rules/kz/beeline'

tellALife(beeline, [
  {
    it: 'is kept twelve times 30 days by KZT 12 while the service is on, and stands still below KZT 1',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1200 }],
    spans: [
      ['active', '2027-01-05'],
      ['grace', null],
    ],
    deadline: '2027-01-05',
  },
])
