import { tellALife } from '@/tests/support/carriers/tell-a-life'
import proximus from '@/utils/carriers/rules/be/proximus'

tellALife(proximus, [
  {
    it: 'is deactivated after six months without use, whatever was paid',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 1000 },
      { on: '2026-01-20', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2026-07-20']],
    deadline: '2026-07-20',
  },
  {
    it: 'gains twelve months from more than €5 while it is used',
    source: 'main',
    today: '2026-11-10',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 1000 },
      { on: '2026-06-01', did: 'use', use: 'text-out', paid: true },
      { on: '2026-11-01', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
  {
    it: 'gains twelve months from one cent above €5',
    source: 'main',
    today: '2026-11-10',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 501 },
      { on: '2026-06-01', did: 'use', use: 'text-out', paid: true },
      { on: '2026-11-01', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
  {
    it: 'lives twelve months from its first call while it is used',
    source: 'main',
    today: '2026-11-10',
    happened: [
      { on: '2026-01-10', did: 'activated' },
      { on: '2026-06-01', did: 'use', use: 'text-out', paid: true },
      { on: '2026-11-01', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
  {
    it: 'gains one month from exactly €5',
    source: 'main',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'topUp', minor: 500 },
      { on: '2026-01-20', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2026-02-10']],
    deadline: '2026-02-10',
  },
])
