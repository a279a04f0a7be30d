import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lyca from '@/utils/carriers/rules/gb/lyca'

tellALife(lyca, [
  {
    it: 'keeps an unused number for the 90 days of its own terms',
    source: 'terms',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-04-10']],
    deadline: '2026-04-10',
  },
  {
    it: 'keeps it for 365 days with the option that costs £15 of the balance',
    source: 'blog',
    today: '2026-02-01',
    happened: [{ on: '2026-01-10', did: 'purchase', minor: 1500, pack: 'keep-number' }],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
  {
    it: 'lives by whichever of option and use lasts longer',
    source: 'blog',
    today: '2026-02-01',
    happened: [
      { on: '2026-01-10', did: 'purchase', minor: 1500, pack: 'keep-number' },
      { on: '2026-01-20', did: 'use', use: 'text-out', paid: true },
    ],
    spans: [['active', '2027-01-10']],
    deadline: '2027-01-10',
  },
])
