import { tellALife } from '@/tests/support/carriers/tell-a-life'
import truemove from '@/utils/carriers/rules/th/truemove'

tellALife(truemove, [
  {
    it: 'lives 180 days from *934*180#',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 1500, pack: '180-days' }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
  {
    it: 'lives 90 days from *934*90#',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 900, pack: '90-days' }],
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
])
