import { tellALife } from '@/tests/support/carriers/tell-a-life'
import textnow from '@/utils/carriers/rules/us/textnow'

tellALife(textnow, [
  {
    it: 'asks for a call or text every two days, as the company advised',
    source: 'main',
    today: '2026-05-04',
    happened: [{ on: '2026-05-03', did: 'use', use: 'text-out', paid: false }],
    spans: [['active', '2026-05-05']],
    deadline: '2026-05-05',
  },
  {
    it: 'does not count what comes in',
    source: 'main',
    today: '2026-05-04',
    happened: [
      { on: '2026-05-03', did: 'use', use: 'text-out', paid: false },
      { on: '2026-05-04', did: 'use', use: 'text-in', paid: false },
    ],
    spans: [['active', '2026-05-05']],
    deadline: '2026-05-05',
  },
])
