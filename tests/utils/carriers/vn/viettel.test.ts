import { tellALife } from '@/tests/support/carriers/tell-a-life'
import viettel from '@/utils/carriers/rules/vn/viettel'

tellALife(viettel, [
  {
    it: 'lives twelve months from the VTVANG pack',
    source: 'pack',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'purchase', minor: 50000, pack: 'VTVANG' }],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-05-13'],
    ],
    deadline: '2027-05-03',
  },
  {
    it: 'is locked 60 days after its last call and recalled 10 days later',
    source: 'dealer',
    today: '2026-06-01',
    happened: [{ on: '2026-05-03', did: 'use', use: 'call-in', paid: true }],
    spans: [
      ['active', '2026-07-02'],
      ['grace', '2026-07-12'],
    ],
    deadline: '2026-07-02',
  },
  {
    it: 'lives by whichever of pack and use lasts longer',
    source: 'pack',
    today: '2026-06-01',
    happened: [
      { on: '2026-05-03', did: 'purchase', minor: 50000, pack: 'VTVANG' },
      { on: '2026-06-01', did: 'use', use: 'call-out', paid: true },
    ],
    spans: [
      ['active', '2027-05-03'],
      ['grace', '2027-05-13'],
    ],
    deadline: '2027-05-03',
  },
])
