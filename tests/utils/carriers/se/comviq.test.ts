import { tellALife } from '@/tests/support/carriers/tell-a-life'
import comviq from '@/utils/carriers/rules/se/comviq'

tellALife(comviq, [
  {
    it: 'lives twelve months from a top-up, as cash cards in Sweden do in general',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 9500 }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
])
