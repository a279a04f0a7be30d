import { tellALife } from '@/tests/support/carriers/tell-a-life'
import redpocketAnnual from '@/utils/carriers/rules/us/redpocket-annual'

tellALife(redpocketAnnual, [
  {
    it: 'must be renewed before day 360 and loses the number 30 days later',
    source: 'help',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 11000, pack: '360-days' }],
    spans: [
      ['active', '2027-04-27'],
      ['grace', '2027-05-27'],
    ],
    deadline: '2027-04-27',
  },
])
