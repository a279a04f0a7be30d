import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ktPrepaid from '@/utils/carriers/rules/kr/kt-prepaid'

tellALife(ktPrepaid, [
  {
    it: 'lives to 29 June from ₩30,000 on 1 January: 180 days with the day itself',
    source: 'older',
    today: '2026-02-01',
    happened: [{ on: '2026-01-01', did: 'topUp', minor: 30000 }],
    spans: [['active', '2026-06-29']],
    deadline: '2026-06-29',
  },
  {
    it: 'lives 365 days from a recharge of ₩50,000, with the day itself',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 50000 }],
    spans: [['active', '2027-05-02']],
    deadline: '2027-05-02',
  },
  {
    it: 'stacks no more than 730 days',
    source: 'older',
    today: '2026-05-03',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 50000 },
      { on: '2026-05-03', did: 'topUp', minor: 50000 },
      { on: '2026-05-03', did: 'topUp', minor: 50000 },
    ],
    spans: [['active', '2028-05-01']],
    deadline: '2028-05-01',
  },
  {
    it: 'ends 90 days after a registration by passport alone',
    source: 'visa',
    today: '2026-06-01',
    happened: [
      { on: '2026-05-03', did: 'registered' },
      { on: '2026-05-03', did: 'topUp', minor: 50000 },
    ],
    capsApply: true,
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
])
