import { tellALife } from '@/tests/support/carriers/tell-a-life'
import redpocketAnnual from '@/utils/carriers/rules/us/redpocket-annual'

tellALife(redpocketAnnual, [
  {
    it: 'lives 360 days from a renewal and loses the number 30 days later',
    source: 'help',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 11000, pack: '360-days' }],
    spans: [
      ['active', '2027-04-28'],
      ['grace', '2027-05-28'],
    ],
    deadline: '2027-04-28',
  },
])
