import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-google-fi',
  name: 'Google Fi Flexible',
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
        validity: {
          kind: 'subscription',
          fee: 2000,
          period: { unit: 'month', count: 1, clamp: 'last-day' },
          from: 'card',
          renews: 'by-itself',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/cc9d7ef18b/data/phone/review-packets/google-fi-flexible-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      abroad: {
        source: 'https://support.google.com/fi/answer/6157794?hl=en',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'fi.google.com', paths: ['/'], url: 'https://fi.google.com/about/plans' },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'needs-local-card' }, { code: 'activate-at-home', fact: 'abroad' }],
  conflicts: [],
} satisfies Carrier
