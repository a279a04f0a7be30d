import { tellALife } from '@/tests/support/carriers/tell-a-life'
import umobile from '@/utils/carriers/rules/my/umobile'

tellALife(umobile, [
  {
    it: 'adds one day for each ringgit',
    source: 'main',
    today: '2026-05-04',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 3000 },
      { on: '2026-05-03', did: 'topUp', minor: 3000 },
    ],
    spans: [['active', '2026-07-02']],
    deadline: '2026-07-02',
  },
])
