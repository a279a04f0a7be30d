import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-mint',
  name: 'Mint Mobile 12-month plan',
  network: 'T-Mobile US',
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
      '12-months': {
        price: 18000,
        period: { unit: 'month', count: 12, clamp: 'last-day' },
        paidFrom: 'card',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/49903b5c4d/data/phone/review-packets/mint-mobile-us-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://www.mintmobile.com/plan-terms-and-conditions/',
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
    {
      kind: 'plans',
      host: 'www.mintmobile.com',
      paths: ['/'],
      url: 'https://www.mintmobile.com/phone-plans/12-month-plans/?selected=MINT-SMALL-12',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
