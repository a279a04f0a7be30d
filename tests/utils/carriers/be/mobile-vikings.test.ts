import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mobileVikings from '@/utils/carriers/rules/be/mobile-vikings'

tellALife(mobileVikings, [
  {
    it: 'has credit for six months from a top-up, and is deactivated after a year without one',
    source: 'official',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1500 }],
    spans: [
      ['active', '2026-07-10'],
      ['grace', '2027-01-10'],
    ],
    deadline: '2026-07-10',
  },
])
