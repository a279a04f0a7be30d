import { tellALife } from '@/tests/support/carriers/tell-a-life'
import hkmobi from '@/utils/carriers/rules/hk/hkmobi'

tellALife(hkmobi, [
  {
    it: 'lives 365 days from the day of a recharge of HK$20',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 2000 }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
