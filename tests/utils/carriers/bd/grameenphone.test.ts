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
  {
    it: 'lives 60 days from BDT 150 and 30 from BDT 20',
    source: 'steps',
    today: '2026-05-10',
    happened: [
      { on: '2026-04-01', did: 'topUp', minor: 2000 },
      { on: '2026-05-03', did: 'topUp', minor: 15000 },
    ],
    spans: [['active', '2026-07-02']],
    deadline: '2026-07-02',
  },
  {
    it: 'keeps the year that BDT 300 gave when a small recharge follows',
    source: 'matrix',
    today: '2026-06-10',
    happened: [
      { on: '2026-05-03', did: 'topUp', minor: 30000 },
      { on: '2026-06-01', did: 'topUp', minor: 2000 },
    ],
    spans: [['active', '2027-05-03']],
    deadline: '2027-05-03',
  },
])
