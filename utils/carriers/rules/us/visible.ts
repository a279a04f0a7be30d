import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-visible',
  name: 'Visible',
  network: 'Verizon',
  country: 'US',
  currency: 'USD',
  status: 'active',
  rule: {
    zone: 'America/New_York',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [{ stage: 'grace', period: { unit: 'day', count: 60 }, revivedBy: 'acts', fact: 'terms' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      month: { price: 2500, period: { unit: 'day', count: 30 }, paidFrom: 'card' },
      year: { price: 27500, period: { unit: 'day', count: 365 }, paidFrom: 'card' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/49903b5c4d/data/phone/review-packets/visible-25-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://www.visible.com/legal/terms-and-conditions',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.visible.com', paths: ['/'], url: 'https://www.visible.com/plans/annual' },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'auto-top-up' }, { code: 'turn-on-before-leaving' }],
  conflicts: [],
} satisfies Carrier
