import { tellALife } from '@/tests/support/carriers/tell-a-life'
import starhub from '@/utils/carriers/rules/sg/starhub'

tellALife(starhub, [
  {
    it: 'receives for 120 days after the month of its plan',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 1200 }],
    spans: [
      ['active', '2026-06-03'],
      ['receive-only', '2026-10-01'],
    ],
    deadline: '2026-10-01',
  },
  {
    it: 'ends 30 days after a registration by passport',
    source: 'main',
    today: '2026-05-10',
    happened: [
      { on: '2026-05-03', did: 'registered' },
      { on: '2026-05-09', did: 'purchase', minor: 1200 },
    ],
    capsApply: true,
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
  },
  {
    it: 'is not kept by an add-on for less than the smallest plan',
    source: 'main',
    today: '2026-05-25',
    happened: [
      { on: '2026-05-03', did: 'purchase', minor: 1200 },
      { on: '2026-05-20', did: 'purchase', minor: 500 },
    ],
    spans: [
      ['active', '2026-06-03'],
      ['receive-only', '2026-10-01'],
    ],
    deadline: '2026-10-01',
  },
])
