import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'tw-fet-ifcard',
  name: 'FarEasTone IF card',
  localName: '遠傳 易付卡',
  network: 'FarEasTone',
  country: 'TW',
  currency: 'TWD',
  status: 'active',
  rule: {
    zone: 'Asia/Taipei',
    currency: 'TWD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 180 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [10000, 15000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/370c1bcaf4/docs/PHONE_FAREASTONE_PREPAID_MAINTENANCE_2026-10-06.md',
        kind: 'official-cited',
        datedOn: '2026-10-06',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      cards: {
        source: 'https://jg3qqk.daemon.asia/archives/255',
        kind: 'community',
        datedOn: '2019-01-07',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.fetnet.net',
      paths: ['/'],
      url: 'https://www.fetnet.net/prepaid/top-up/convenience-store.html',
    },
  ],
  channels: [
    { channel: 'site', foreignCards: false, fact: 'cards' },
    { channel: 'app' },
    { channel: 'store', cards: [], keep: ['voucher-code', 'receipt'] },
    {
      channel: 'voucher',
      at: ['0936-000-777', '+886-936-000-777'],
      fromAbroad: true,
      keep: ['voucher-code'],
      fact: 'cards',
    },
  ],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 10000 }] },
    { code: 'needs-local-card', fact: 'cards' },
  ],
  conflicts: [],
} satisfies Carrier
