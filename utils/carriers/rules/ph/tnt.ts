import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ph-tnt',
  name: 'TNT prepaid',
  aliases: ['Talk N Text'],
  network: 'Smart',
  country: 'PH',
  currency: 'PHP',
  status: 'active',
  company: 'Smart PH',
  rule: {
    zone: 'Asia/Manila',
    currency: 'PHP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        // A load is valid 365 days, but at a balance of zero only 180 are left, and a load may be spent on its first day.
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp' }, gives: { unit: 'day', count: 180 }, fact: 'guide' }],
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
    confidence: 'low',
    facts: {
      main: {
        source: 'https://mb.com.ph/article/168554/',
        kind: 'press',
        datedOn: '2018-07-05',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      guide: {
        source: 'https://pinoyloads.com/philippine-sim-card-expiration-by-carrier',
        kind: 'reseller',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'tntph.com', paths: ['/'] },
    { kind: 'plans', host: 'smart.com.ph', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'smallest-top-up' }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'day', count: 180 }], fact: 'guide' },
        { values: [{ unit: 'day', count: 365 }], fact: 'main' },
      ],
    },
  ],
} satisfies Carrier
