import { tellALife } from '@/tests/support/carriers/tell-a-life'
import gosim from '@/utils/carriers/rules/int/gosim'

tellALife(gosim, [
  {
    it: 'keeps its +44 number for six months from a chargeable use and the credit for three',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'use', use: 'call-in', paid: true }],
    spans: [['active', '2026-11-03']],
    deadline: '2026-11-03',
    clocks: { credit: '2026-08-03' },
  },
  {
    it: 'loses the first credit two months after the activation',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'activated' }],
    spans: [['active', '2026-11-03']],
    deadline: '2026-11-03',
    clocks: { credit: '2026-07-03' },
  },
])
