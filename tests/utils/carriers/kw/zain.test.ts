import { tellALife } from '@/tests/support/carriers/tell-a-life'
import zain from '@/utils/carriers/rules/kw/zain'

tellALife(zain, [
  {
    it: 'lives 365 days more for the add-on of KWD 13',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 13000, pack: 'V4' }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
  {
    it: 'adds the 365 days to the end that the carrier named',
    source: 'main',
    today: '2026-05-10',
    happened: [
      { on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-20' },
      { on: '2026-05-03', did: 'purchase', minor: 13000, pack: 'V4' },
    ],
    spans: [['active', '2027-05-20']],
    deadline: '2027-05-20',
  },
])
