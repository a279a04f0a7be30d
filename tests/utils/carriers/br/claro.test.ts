import { tellALife } from '@/tests/support/carriers/tell-a-life'
import claro from '@/utils/carriers/rules/br/claro'

tellALife(claro, [
  {
    it: 'lives 90 days from a recharge of R$35',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 3500 }],
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
  {
    it: 'lives 30 days from R$20',
    source: 'ladder',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 2000 }],
    spans: [['active', '2026-06-02']],
    deadline: '2026-06-02',
  },
  {
    it: 'may be cancelled 90 days after a recharge of R$50, though its credit is good for 120',
    source: 'cancelling',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 5000 }],
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
  {
    it: 'may be cancelled 90 days after a recharge of R$100, though its credit is good for 180',
    source: 'cancelling',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 10000 }],
    spans: [['active', '2026-08-01']],
    deadline: '2026-08-01',
  },
])
