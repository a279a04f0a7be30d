import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafone from '@/utils/carriers/rules/ua/vodafone'

tellALife(vodafone, [
  {
    it: 'lives 365 days from a top-up of UAH 5, and its last user can ask it back for two years',
    source: 'number',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 500 }],
    spans: [
      ['active', '2027-01-10'],
      ['grace', '2029-01-10'],
    ],
    deadline: '2027-01-10',
  },
])
