import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-saily',
  name: 'Saily US phone number',
  network: 'VoIP',
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
          fee: 199,
          period: { unit: 'month', count: 1, clamp: 'last-day' },
          from: 'card',
          renews: 'by-itself',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 45 }, revivedBy: 'acts' }],
        then: 'lost',
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/045a114acb/data/phone/review-packets/saily-us-phone-number-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-04',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://saily.com/legal/terms-of-service/',
        kind: 'official-cited',
        datedOn: '2026-08-27',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.after.0', facts: ['main', 'terms'] }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'saily.com', paths: ['/'], url: 'https://saily.com/esim-phone-number/' },
  ],
  channels: [{ channel: 'app', at: ['Saily'] }],
  checks: [],
  hints: [{ code: 'app-only' }],
  conflicts: [],
} satisfies Carrier
