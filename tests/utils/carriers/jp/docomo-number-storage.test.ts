import { tellALife } from '@/tests/support/carriers/tell-a-life'
import docomoNumberStorage from '@/utils/carriers/rules/jp/docomo-number-storage'

tellALife(docomoNumberStorage, [
  {
    it: 'keeps the number for six years from the first of the month after the application',
    source: 'main',
    today: '2026-03-20',
    happened: [{ on: '2026-03-10', did: 'activated' }],
    spans: [['grace', '2032-03-31']],
    deadline: '2032-03-31',
  },
  {
    it: 'starts on the first of January for an application in December',
    source: 'main',
    today: '2027-01-01',
    happened: [{ on: '2026-12-31', did: 'activated' }],
    spans: [['grace', '2032-12-31']],
    deadline: '2032-12-31',
  },
])
