import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafone from '@/utils/carriers/rules/au/vodafone'

tellALife(vodafone, [
  {
    it: 'works for the 180 days of its recharge and loses the number 395 days after it',
    source: 'numbers',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 2000, pack: '180-days' }],
    spans: [
      ['active', '2026-07-09'],
      ['grace', '2027-02-09'],
    ],
    deadline: '2026-07-09',
  },
  {
    it: 'counts to the loss of the number once the recharge has ended',
    source: 'numbers',
    today: '2026-08-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 2000, pack: '180-days' }],
    spans: [['grace', '2027-02-09']],
    deadline: '2027-02-09',
  },
  {
    it: 'tells only when the number goes while the length of the recharge is not known',
    source: 'numbers',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 2000 }],
    spans: [],
    deadline: '2027-02-09',
    clocks: { recovery: '2027-02-09' },
  },
])
