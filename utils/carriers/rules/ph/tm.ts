import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ph-tm',
  name: 'TM prepaid',
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
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp' }, gives: { unit: 'day', count: 365 } }],
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
        source:
          'https://www.rappler.com/business/206540-globe-prepaid-load-one-year-validity-effective-july-5-2018',
        kind: 'community',
        datedOn: '2018-07-05',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.globe.com.ph', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'smallest-top-up' }],
  conflicts: [],
} satisfies Carrier
