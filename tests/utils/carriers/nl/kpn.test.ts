import { tellALife } from '@/tests/support/carriers/tell-a-life'
import kpn from '@/utils/carriers/rules/nl/kpn'

tellALife(kpn, [
  {
    it: 'lives six months from a text that was sent',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-07-10']],
    deadline: '2026-07-10',
  },
  {
    it: 'does not count a text that came in',
    source: 'main',
    today: '2026-04-01',
    happened: [
      { on: '2026-01-10', did: 'use', use: 'text-out', paid: true },
      { on: '2026-03-01', did: 'use', use: 'text-in', paid: false },
    ],
    spans: [['active', '2026-07-10']],
    deadline: '2026-07-10',
  },
])
