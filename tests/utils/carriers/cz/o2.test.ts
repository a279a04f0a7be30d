import { tellALife } from '@/tests/support/carriers/tell-a-life'
import o2 from '@/utils/carriers/rules/cz/o2'

tellALife(o2, [
  {
    it: 'keeps its number twelve months and its credit six from a top-up of CZK 300',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 30000 }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
    clocks: { credit: '2026-07-10' },
  },
])
