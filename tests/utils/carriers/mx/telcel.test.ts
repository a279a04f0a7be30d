import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telcel from '@/utils/carriers/rules/mx/telcel'

tellALife(telcel, [
  {
    it: 'receives for 119 days after its credit, then is suspended, and goes 365 days after the recharge',
    source: 'main',
    today: '2026-05-10',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 10000 },
      { on: '2026-05-03', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-07-02' },
    ],
    spans: [
      ['active', '2026-07-02'],
      ['receive-only', '2026-10-29'],
      ['grace', '2027-05-03'],
    ],
    deadline: '2026-07-02',
  },
  {
    it: 'counts to the end of receiving once the credit has ended',
    source: 'phases',
    today: '2026-08-01',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 10000 },
      { on: '2026-05-03', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-07-02' },
    ],
    spans: [
      ['receive-only', '2026-10-29'],
      ['grace', '2027-05-03'],
    ],
    deadline: '2026-10-29',
  },
  {
    it: 'counts to the 365th day once it is suspended',
    source: 'main',
    today: '2026-12-01',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 10000 },
      { on: '2026-05-03', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-07-02' },
    ],
    spans: [['grace', '2027-05-03']],
    deadline: '2027-05-03',
  },
  {
    it: 'tells only when the number goes while the end of the credit was not stated',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [],
    deadline: '2027-05-03',
    clocks: { recovery: '2027-05-03' },
  },
])
