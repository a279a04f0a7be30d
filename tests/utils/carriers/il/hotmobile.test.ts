import { tellALife } from '@/tests/support/carriers/tell-a-life'
import hotmobile from '@/utils/carriers/rules/il/hotmobile'

tellALife(hotmobile, [
  {
    it: 'has credit for 180 days from a load of ILS 66',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 6600 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
])
