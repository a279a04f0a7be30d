import { tellALife } from '@/tests/support/carriers/tell-a-life'
import banglalink from '@/utils/carriers/rules/bd/banglalink'

tellALife(banglalink, [
  {
    it: 'may be recycled after 13 idle months',
    source: 'main',
    today: '2026-01-20',
    happened: [{ on: '2026-01-10', did: 'use', use: 'call-out', paid: true }],
    spans: [['active', '2027-02-10']],
    deadline: '2027-02-10',
  },
])
