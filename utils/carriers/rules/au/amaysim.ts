import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'au-amaysim',
  name: 'amaysim As You Go',
  network: 'Optus',
  country: 'AU',
  currency: 'AUD',
  status: 'unknown',
  rule: {
    zone: 'Australia/Sydney',
    currency: 'AUD',
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
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts', fact: 'review' }],
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
        source: 'https://www.amaysim.com.au/blog/world-of-mobile/managing-as-you-go-mobile-plan',
        kind: 'official',
        datedOn: '2021-03-23',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      review: {
        source: 'https://keepsim.app/blog/amaysim-number-expiry/',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'still-sold-unknown', facts: ['main'] },
      { code: 'old-source', facts: ['main'] },
      { code: 'community-only', about: 'tracks.0.after.0', facts: ['review'] },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.amaysim.com.au',
      paths: ['/'],
      url: 'https://www.amaysim.com.au/blog/world-of-mobile/managing-as-you-go-mobile-plan',
    },
  ],
  channels: [
    { channel: 'site', at: ['My amaysim', 'PayPal'] },
    { channel: 'app', at: ['amaysim'] },
    {
      channel: 'voucher',
      at: ['Coles', 'Woolworths', 'Australia Post', '7-Eleven'],
      keep: ['voucher-code', 'receipt'],
    },
  ],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
