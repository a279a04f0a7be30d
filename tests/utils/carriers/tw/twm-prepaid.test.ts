import { tellALife } from '@/tests/support/carriers/tell-a-life'
import twmPrepaid from '@/utils/carriers/rules/tw/twm-prepaid'

tellALife(twmPrepaid, [
  {
    it: 'lives six months from each recharge',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [['active', '2026-11-03']],
    deadline: '2026-11-03',
  },
  {
    it: 'ends with February where six months end on no such day',
    source: 'main',
    today: '2026-09-01',
    happened: [{ on: '2026-08-31', did: 'topUp', minor: 10000 }],
    spans: [['active', '2027-02-28']],
    deadline: '2027-02-28',
  },
])
