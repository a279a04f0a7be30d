import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ethio from '@/utils/carriers/rules/et/ethio'

tellALife(ethio, [
  {
    it: 'receives for 330 days after the balance has expired and can be recharged for 30 more',
    source: 'main',
    today: '2026-05-01',
    happened: [{ on: '2026-04-20', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [
      ['active', '2026-05-03'],
      ['receive-only', '2027-03-29'],
      ['grace', '2027-04-28'],
    ],
    deadline: '2026-05-03',
  },
  {
    it: 'counts to the end of receiving once calls out are barred',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-04-20', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [
      ['receive-only', '2027-03-29'],
      ['grace', '2027-04-28'],
    ],
    deadline: '2027-03-29',
  },
  {
    it: 'counts to the end of the block both ways',
    source: 'main',
    today: '2027-04-01',
    happened: [{ on: '2026-04-20', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-03' }],
    spans: [['grace', '2027-04-28']],
    deadline: '2027-04-28',
  },
])
