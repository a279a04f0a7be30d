import { tellALife } from '@/tests/support/carriers/tell-a-life'
import yettel from '@/utils/carriers/rules/bg/yettel'

tellALife(yettel, [
  {
    it: 'lives 365 days from a top-up of €4.09',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 409 }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
  {
    it: 'lives 395 days from €5.11',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 511 }],
    spans: [['active', '2027-02-09']],
    deadline: '2027-02-09',
  },
  {
    it: 'keeps the later end when the smaller top-up follows',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 511 },
      { on: '2026-01-20', did: 'topUp', minor: 409 },
    ],
    spans: [['active', '2027-02-09']],
    deadline: '2027-02-09',
  },
])
