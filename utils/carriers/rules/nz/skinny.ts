import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'nz-skinny',
  name: 'Skinny Prepay',
  network: 'Spark NZ',
  country: 'NZ',
  currency: 'NZD',
  status: 'active',
  company: 'Skinny',
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
          counts: [{ act: 'topUp', atLeast: 500 }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
        },
        after: [
          {
            stage: 'grace',
            period: { unit: 'month', count: 1, clamp: 'last-day' },
            revivedBy: 'acts',
            atLeast: 500,
            fact: 'help',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 500, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/2fc65a65c3/data/phone/review-packets/skinny-prepay-12mo-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      help: {
        source: 'https://support.skinny.co.nz/doc-230.html',
        kind: 'official',
        datedOn: '2016-06-10',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'old-source', about: 'tracks.0.after.0', facts: ['help'] }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.skinny.co.nz', paths: ['/'] }],
  channels: [
    { channel: 'site', cards: ['visa', 'mastercard'] },
    { channel: 'app', cards: ['visa', 'mastercard'] },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 500 }] },
    { code: 'renew-before', fact: 'help' },
    { code: 'activate-at-home' },
  ],
  conflicts: [],
} satisfies Carrier
