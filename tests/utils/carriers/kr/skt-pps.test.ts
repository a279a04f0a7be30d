import { tellALife } from '@/tests/support/carriers/tell-a-life'
import sktPps from '@/utils/carriers/rules/kr/skt-pps'

tellALife(sktPps, [
  {
    it: 'calls for 30 days, receives for 40 and keeps the number for 120 from ₩5,000',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [
      ['active', '2026-06-02'],
      ['receive-only', '2026-06-12'],
      ['grace', '2026-08-31'],
    ],
    deadline: '2026-06-12',
  },
  {
    it: 'is out of reach on the 41st day, but still held',
    source: 'main',
    today: '2026-06-13',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['grace', '2026-08-31']],
    deadline: '2026-08-31',
  },
])
