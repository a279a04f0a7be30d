import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-calendar-rakuten',
  name: 'CALENDAR Rakuten prepaid',
  network: 'Rakuten Mobile',
  country: 'JP',
  currency: 'JPY',
  status: 'active',
  rule: {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'added',
          tiers: [{ act: { act: 'topUp', atLeast: 5400 }, gives: { unit: 'day', count: 365 } }],
          cap: null,
          // Order and payment must be through by 14:00 on the 15th: the day before is the last whole one.
          closes: { kind: 'day-of-month', day: 14 },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [5400] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/calendar-rakuten-prepaid-jp-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      product: {
        source: 'https://www.jpsimshop.com/view/item/000000000110?category_page_id=ct19',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      mall: {
        source: 'https://item.rakuten.co.jp/calendar-world/10001944/',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      bands: {
        source: 'LTE bands of the Japanese networks (community, press)',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.jpsimshop.com',
      paths: ['/'],
      url: 'https://www.jpsimshop.com/view/item/000000000110?category_page_id=ct19',
    },
  ],
  channels: [
    { channel: 'site', at: ['jpsimshop'], keep: ['order-number', 'confirmation-mail'], fact: 'product' },
    { channel: 'third-party', at: ['楽天市場', 'Amazon.co.jp'], keep: ['order-number'], fact: 'mall' },
  ],
  checks: [],
  hints: [{ code: 'renew-before', count: 15 }],
  conflicts: [],
  bands: { lte: [3, 18, 28], must: [], off3gOn: null, fact: 'bands' },
} satisfies Carrier
