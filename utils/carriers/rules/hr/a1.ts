import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hr-a1',
  name: 'A1 Croatia prepaid',
  network: 'A1 HR',
  country: 'HR',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Zagreb',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500, 1000, 1500, 2000, 3500] },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/85748b6989/data/phone/review-packets/a1-hr-prepaid-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ways: {
        source: 'https://www.a1.hr/privatni/mobiteli/mobilno-placanje/obnova-a1-racuna',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'ladder-incomplete', facts: ['ways'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.a1.hr',
      paths: ['/'],
      url: 'https://www.a1.hr/privatni/mobiteli/mobilno-placanje/obnova-a1-racuna',
      fact: 'ways',
    },
  ],
  channels: [
    {
      channel: 'site',
      at: ['Apple Pay', 'Google Pay', 'Revolut', 'KEKS Pay', 'PayPal'],
      fromAbroad: true,
      fact: 'ways',
    },
  ],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
