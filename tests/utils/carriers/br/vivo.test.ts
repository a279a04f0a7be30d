import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vivo from '@/utils/carriers/rules/br/vivo'

tellALife(vivo, [
  {
    it: 'still receives after its credit has expired, nobody says how long',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-04-20', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [
      ['active', '2026-05-03'],
      ['receive-only', null],
    ],
    deadline: '2026-05-03',
  },
])
