import { tellALife } from '@/tests/support/carriers/tell-a-life'
import esimgg from '@/utils/carriers/rules/ee/esimgg'

tellALife(esimgg, [
  {
    it: 'lives a year from its last use',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
])
