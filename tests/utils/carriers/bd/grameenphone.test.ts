import { tellALife } from '@/tests/support/carriers/tell-a-life'
import grameenphone from '@/utils/carriers/rules/bd/grameenphone'

tellALife(grameenphone, [
  {
    it: 'lives 365 days from a recharge of BDT 300',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'topUp', minor: 30000 }],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
  {
    it: 'lives five years from the validity extender',
    source: 'main',
    today: '2026-05-10',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 149800, pack: 'extender-5y' }],
    spans: [['active', '2031-05-03']],
    deadline: '2031-05-03',
  },
])
