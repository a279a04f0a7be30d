import { tellALife } from '@/tests/support/carriers/tell-a-life'
import smartfren from '@/utils/carriers/rules/id/smartfren'

tellALife(smartfren, [
  {
    it: 'gets 10 days from a transfer of Rp50,000',
    source: 'main',
    today: '2026-05-04',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000000, channel: 'other' }],
    spans: [['active', '2026-05-13']],
    deadline: '2026-05-13',
  },
])
