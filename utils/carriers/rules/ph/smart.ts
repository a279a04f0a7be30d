import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ph-smart',
  name: 'Smart Prepaid',
  network: 'Smart (PLDT)',
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
          tiers: [{ act: { act: 'topUp' }, gives: { unit: 'day', count: 180 } }],
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/smart-prepaid-ph-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      press: {
        source: 'https://mb.com.ph/article/168554/',
        kind: 'press',
        datedOn: '2018-07-05',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'smart.com.ph', paths: ['/'] },
    { kind: 'help', host: 'help.smart.com.ph', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'smallest-top-up' }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'day', count: 180 }], fact: 'main' },
        { values: [{ unit: 'day', count: 365 }], fact: 'press' },
      ],
    },
  ],
} satisfies Carrier
