import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ca-telus',
  name: 'TELUS Prepaid',
  network: 'TELUS',
  country: 'CA',
  currency: 'CAD',
  status: 'active',
  company: 'TELUS',
  rule: {
    zone: 'America/Toronto',
    currency: 'CAD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 30 } },
            { act: { act: 'topUp', atLeast: 2500 }, gives: { unit: 'day', count: 60 } },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1000, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://www.telus.com/en/mobility/prepaid/top-up/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      review: {
        source: 'https://keepsim.app/blog/telus-prepaid-number-expiry/',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown', facts: ['review'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.telus.com',
      paths: ['/'],
      url: 'https://www.telus.com/en/mobility/prepaid/top-up/',
    },
  ],
  channels: [
    { channel: 'site', at: ['Interac'] },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [{ code: 'auto-top-up' }],
  conflicts: [],
} satisfies Carrier
