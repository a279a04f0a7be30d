import { tellALife } from '@/tests/support/carriers/tell-a-life'
import sosim from '@/utils/carriers/rules/hk/sosim'

tellALife(sosim, [
  {
    it: 'lives 180 days from a top-up of HK$100',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
  {
    it: 'lives 365 days from a top-up of HK$200',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 20000 }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
  {
    it: 'lives 730 days from a top-up of HK$500',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 50000 }],
    spans: [['active', '2028-05-02']],
    deadline: '2028-05-02',
  },
])
