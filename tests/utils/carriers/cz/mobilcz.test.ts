import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mobilcz from '@/utils/carriers/rules/cz/mobilcz'

tellALife(mobilcz, [
  {
    it: 'is cancelled for good twelve months after the last top-up; CZK 200 keep the credit for six',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 20000 }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
    clocks: { credit: '2026-07-10' },
  },
  {
    it: 'gains no time for its credit from less than CZK 200',
    source: 'main',
    today: '2026-02-20',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 20000 },
      { on: '2026-02-10', did: 'topUp', minor: 10000 },
    ],
    spans: [['active', '2027-02-10']],
    deadline: '2027-02-10',
    clocks: { credit: '2026-07-10' },
  },
])
