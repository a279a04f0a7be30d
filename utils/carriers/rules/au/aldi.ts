import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'au-aldi',
  name: 'ALDImobile PAYG',
  network: 'Telstra',
  country: 'AU',
  currency: 'AUD',
  status: 'active',
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
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 60 }, fact: 'starter' },
            { act: { act: 'topUp', atLeast: 1500 }, gives: { unit: 'day', count: 365 } },
            { act: { act: 'purchase' }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1500, 2500, 3500] },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source:
          'https://www.aldimobile.com.au/blogs/using-and-managing-your-service/how-to-extend-your-prepaid-plan-by-365-days',
        kind: 'official',
        datedOn: '2023-05',
        checkedOn: '2026-11',
        confidence: 'high',
      },
      starter: {
        source:
          'https://www.aldimobile.com.au/blogs/using-and-managing-your-service/5-starter-pack-includes-credit-expiry-date',
        kind: 'official',
        datedOn: '2023-05',
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.tiers.0',
        values: [
          { unit: 'day', count: 60 },
          { unit: 'day', count: 365 },
        ],
        facts: ['starter'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.aldimobile.com.au',
      paths: ['/'],
      url: 'https://www.aldimobile.com.au/blogs/using-and-managing-your-service/how-to-extend-your-prepaid-plan-by-365-days',
    },
  ],
  channels: [
    { channel: 'site', at: ['MyALDImobile'] },
    { channel: 'app', at: ['ALDImobile'] },
    { channel: 'voucher', at: ['ALDI'], keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 1500 }] }, { code: 'auto-top-up' }],
  conflicts: [],
} satisfies Carrier
