import { tellALife } from '@/tests/support/carriers/tell-a-life'
import sunrise from '@/utils/carriers/rules/ch/sunrise'

tellALife(sunrise, [
  {
    it: 'is released after seventeen months without a top-up or use',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 1000 }],
    spans: [['active', '2027-06-10']],
    deadline: '2027-06-10',
  },
  {
    it: 'counts the seventeen months from a text',
    source: 'page',
    today: '2026-02-01',
    happened: [{ on: '2026-01-31', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2027-06-30']],
    deadline: '2027-06-30',
  },
])
