import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-google-voice',
  name: 'Google Voice',
  network: 'VoIP',
  country: 'US',
  currency: 'USD',
  status: 'no-topup',
  rule: {
    zone: 'America/New_York',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out'], paidOnly: false }],
          period: { unit: 'month', count: 3, clamp: 'last-day' },
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://gv-cn.com/gv/google-voice-account-inactivity.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'community-only', facts: ['main'] },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'month', count: 3, clamp: 'last-day' },
          { unit: 'day', count: 180 },
        ],
        facts: ['main'],
      },
      { code: 'acts-unclear', about: 'tracks.0.validity.counts' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'voice.google.com', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'send-one-text' }],
  conflicts: [],
} satisfies Carrier
