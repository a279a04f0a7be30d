import { tellALife } from '@/tests/support/carriers/tell-a-life'
import byu from '@/utils/carriers/rules/id/byu'

tellALife(byu, [
  {
    it: 'must touch the network once in 30 days',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'use', use: 'attach', paid: false }],
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
  },
])
