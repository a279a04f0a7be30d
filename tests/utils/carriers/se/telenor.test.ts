import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telenor from '@/utils/carriers/rules/se/telenor'

tellALife(telenor, [
  {
    it: 'is closed by itself twelve months after the last top-up, and a new card is needed',
    source: 'validity',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 5000 }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
  {
    it: 'lives to the end of February from a top-up on the leap day',
    source: 'main',
    today: '2028-03-10',
    happened: [{ on: '2028-02-29', did: 'topUp', minor: 5000 }],
    spans: [['active', '2029-02-28']],
    deadline: '2029-02-28',
  },
])
