import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mts from '@/utils/carriers/rules/ru/mts'

tellALife(mts, [
  {
    it: 'ends about six months after the last spending or top-up; it may be had back while nobody else has it',
    source: 'rule',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'topUp', minor: 10000 }],
    spans: [
      ['active', '2026-07-10'],
      ['grace', null],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'is kept six months by the add-on for RUB 349',
    source: 'main',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 34900, pack: 'keep-number' }],
    spans: [
      ['active', '2026-07-10'],
      ['grace', null],
    ],
    deadline: '2026-07-10',
  },
  {
    it: 'lives by whichever of add-on and spending lasts longer',
    source: 'rule',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'purchase', minor: 34900, pack: 'keep-number' },
      { on: '2026-01-20', did: 'topUp', minor: 10000 },
    ],
    spans: [
      ['active', '2026-07-20'],
      ['grace', null],
    ],
    deadline: '2026-07-20',
  },
  {
    it: 'ends after 183 days where six months are longer',
    source: 'rule',
    today: '2026-04-01',
    happened: [{ on: '2026-03-01', did: 'topUp', minor: 10000 }],
    spans: [
      ['active', '2026-08-31'],
      ['grace', null],
    ],
    deadline: '2026-08-31',
  },
])
