import { tellALife } from '@/tests/support/carriers/tell-a-life'
import giffgaff from '@/utils/carriers/rules/gb/giffgaff'

tellALife(giffgaff, [
  {
    it: 'lives six months from its last use',
    source: 'main',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'use', use: 'text-out', paid: true }],
    spans: [['active', '2026-11-03']],
    deadline: '2026-11-03',
  },
  {
    it: 'lives six months from a credit purchase, to the end of February where there is no 31st',
    source: 'main',
    today: '2026-09-01',
    happened: [{ on: '2026-08-31', did: 'topUp', minor: 1000 }],
    spans: [['active', '2027-02-28']],
    deadline: '2027-02-28',
  },
])
