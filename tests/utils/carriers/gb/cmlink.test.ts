import { tellALife } from '@/tests/support/carriers/tell-a-life'
import cmlink from '@/utils/carriers/rules/gb/cmlink'

tellALife(cmlink, [
  {
    it: 'holds the number for 365 days from the keep-number plan',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 1500, pack: 'keep-number' }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
])
