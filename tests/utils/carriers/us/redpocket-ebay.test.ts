import { tellALife } from '@/tests/support/carriers/tell-a-life'
import redpocketEbay from '@/utils/carriers/rules/us/redpocket-ebay'

tellALife(redpocketEbay, [
  {
    it: 'lives 360 days from the plan of $30 and loses the number 30 days later',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 3000, pack: '360-days' }],
    spans: [
      ['active', '2027-04-28'],
      ['grace', '2027-05-28'],
    ],
    deadline: '2027-04-28',
  },
])
