import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'nz-2degrees',
  name: '2degrees Prepay',
  network: '2degrees',
  country: 'NZ',
  currency: 'NZD',
  status: 'active',
  rule: {
    zone: 'Pacific/Auckland',
    currency: 'NZD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp', atLeast: 1000 }],
          period: { unit: 'day', count: 365 },
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1000, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/2fc65a65c3/data/phone/review-packets/2degrees-prepay-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.2degrees.nz',
      paths: ['/'],
      url: 'https://www.2degrees.nz/mobile-plans/prepay',
    },
  ],
  channels: [
    { channel: 'app' },
    { channel: 'site' },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 1000 }] }],
  conflicts: [],
} satisfies Carrier
