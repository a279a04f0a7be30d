import { tellALife } from '@/tests/support/carriers/tell-a-life'
import bmobileVisitor from '@/utils/carriers/rules/jp/bmobile-visitor'

tellALife(bmobileVisitor, [
  {
    it: 'adds one day to its end for ¥500 and can still be charged two days later',
    source: 'main',
    today: '2026-05-20',
    happened: [
      { on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-21' },
      { on: '2026-05-20', did: 'topUp', minor: 500 },
    ],
    spans: [
      ['active', '2026-05-22'],
      ['grace', '2026-05-24'],
    ],
    deadline: '2026-05-22',
  },
  {
    it: 'lasts no longer than the day of the charge, once its end has passed',
    source: 'main',
    today: '2026-05-23',
    happened: [
      { on: '2026-05-01', did: 'statedEnd', clock: 'outgoing', lastDayOn: '2026-05-21' },
      { on: '2026-05-23', did: 'topUp', minor: 500 },
    ],
    spans: [
      ['active', '2026-05-23'],
      ['grace', '2026-05-25'],
    ],
    deadline: '2026-05-23',
  },
])
