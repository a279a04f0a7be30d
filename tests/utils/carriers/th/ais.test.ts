import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ais from '@/utils/carriers/rules/th/ais'

tellALife(ais, [
  {
    it: 'adds 30 days for the call add-on of ฿30',
    source: 'addon',
    today: '2026-05-10',
    happened: [
      { on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-31' },
      { on: '2026-05-03', did: 'purchase', minor: 3000, pack: 'call-30' },
    ],
    spans: [['active', '2026-06-30']],
    deadline: '2026-06-30',
  },
])
