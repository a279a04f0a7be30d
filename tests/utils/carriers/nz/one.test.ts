import { tellALife } from '@/tests/support/carriers/tell-a-life'
import one from '@/utils/carriers/rules/nz/one'

tellALife(one, [
  {
    it: 'is lost on the 360th day after its last top-up, so the day before is its last',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 1000 }],
    spans: [['active', '2027-04-27']],
    deadline: '2027-04-27',
  },
  {
    it: 'was lost after 360 days without a top-up by its older terms too',
    source: 'older',
    today: '2026-02-01',
    happened: [{ on: '2026-01-31', did: 'topUp', minor: 2000 }],
    spans: [['active', '2027-01-25']],
    deadline: '2027-01-25',
  },
])
