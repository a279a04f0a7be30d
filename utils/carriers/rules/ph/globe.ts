import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ph-globe',
  name: 'Globe Prepaid',
  network: 'Globe',
  country: 'PH',
  currency: 'PHP',
  status: 'active',
  company: 'Globe',
  rule: {
    zone: 'Asia/Manila',
    currency: 'PHP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        // A load keeps the number a year, but at a balance of zero only 120 days are left, and a load may be spent at once.
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp' }, gives: { unit: 'day', count: 120 }, fact: 'guide' }],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [
      {
        kind: 'registration',
        from: 'registered',
        period: { unit: 'day', count: 30 },
        who: 'tourist',
        applies: false,
      },
    ],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/globe-prepaid-1yr-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      press: {
        source:
          'https://www.rappler.com/business/206540-globe-prepaid-load-one-year-validity-effective-july-5-2018',
        kind: 'press',
        datedOn: '2018-07-05',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      roaming: {
        source: 'https://www.globe.com.ph/help/international/prepaid-roaming',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      guide: {
        source: 'https://pinoyloads.com/philippine-sim-card-expiration-by-carrier',
        kind: 'reseller',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.globe.com.ph',
      paths: ['/'],
      url: 'https://www.globe.com.ph/prepaid/local-esim',
    },
  ],
  channels: [
    { channel: 'app', at: ['GlobeOne'], fromAbroad: true },
    { channel: 'third-party', at: ['GCash'], fromAbroad: true },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up' }, { code: 'incoming-text-free-abroad', fact: 'roaming' }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'day', count: 120 }], fact: 'guide' },
        { values: [{ unit: 'day', count: 365 }], fact: 'press' },
      ],
    },
  ],
} satisfies Carrier
