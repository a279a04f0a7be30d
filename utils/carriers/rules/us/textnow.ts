import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-textnow',
  name: 'TextNow',
  network: 'VoIP / T-Mobile',
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
          period: { unit: 'day', count: 2 },
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
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.textnow.com/blog/keep-your-textnow-number',
        kind: 'official',
        datedOn: '2022-09-12',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source', facts: ['main'] },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'day', count: 2 },
          { unit: 'day', count: 30 },
        ],
        facts: ['main'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.textnow.com',
      paths: ['/'],
      url: 'https://www.textnow.com/blog/keep-your-textnow-number',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'send-one-text' }, { code: 'incoming-does-not-count' }],
  conflicts: [],
} satisfies Carrier
