import { tellALife } from '@/tests/support/carriers/tell-a-life'
import giffgaff from '@/utils/carriers/rules/gb/giffgaff'

tellALife(giffgaff, [
  {
    it: 'lives 180 days from its last use, which end before the six months of its own page',
    source: 'guide',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-10-30']],
    deadline: '2026-10-30',
  },
  {
    it: 'lives 180 days from a credit purchase, across the end of a year',
    source: 'guide',
    today: '2026-09-01',
    happened: [{ on: '2026-08-31', did: 'topUp', minor: 1000 }],
    spans: [['active', '2027-02-27']],
    deadline: '2027-02-27',
  },
])
