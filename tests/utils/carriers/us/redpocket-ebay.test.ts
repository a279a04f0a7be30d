import { tellALife } from '@/tests/support/carriers/tell-a-life'
import redpocketEbay from '@/utils/carriers/rules/us/redpocket-ebay'

tellALife(redpocketEbay, [
  {
    it: 'must be renewed before day 360 of the plan of $30 and loses the number 30 days later',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 3000, pack: '360-days' }],
    spans: [
      ['active', '2027-04-27'],
      ['grace', '2027-05-27'],
    ],
    deadline: '2027-04-27',
  },
])
