import { tellALife } from '@/tests/support/carriers/tell-a-life'
import iijmioPrepaid from '@/utils/carriers/rules/jp/iijmio-prepaid'

tellALife(iijmioPrepaid, [
  {
    it: 'charged on 1 April, works to 31 July and must be charged again by 31 August',
    source: 'main',
    today: '2026-04-01',
    happened: [{ on: '2026-04-01', did: 'topUp', minor: 1650 }],
    spans: [
      ['active', '2026-07-31'],
      ['grace', '2026-08-31'],
    ],
    deadline: '2026-07-31',
  },
])
