import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-rakuten',
  name: 'Rakuten Mobile SAIKYO',
  localName: '楽天モバイル 最強プラン',
  network: 'Rakuten Mobile',
  country: 'JP',
  currency: 'JPY',
  status: 'subscription',
  rule: {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          // The terms name data and calls; a text may not count.
          counts: [{ act: 'use', uses: ['call-out', 'data'], paidOnly: false }],
          period: { unit: 'day', count: 180 },
        },
        after: [{ stage: 'grace', period: null, revivedBy: 'carrier', fact: 'terms' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [
      { fee: 1078, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null, fact: 'price' },
    ],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://japan.cnet.com/article/35171781/',
        kind: 'official-cited',
        datedOn: '2021-06-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://teradas.jp/archives/37059',
        kind: 'official-cited',
        datedOn: '2021-04-16',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      price: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/rakuten-mobile-jp-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      bands: {
        source: 'LTE bands of the Japanese networks (community, press)',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'old-source', about: 'tracks.0.validity', facts: ['main', 'terms'] },
      { code: 'acts-unclear', about: 'tracks.0.validity.counts', facts: ['terms'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'network.mobile.rakuten.co.jp', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'use-some-data' }],
  conflicts: [],
  bands: { lte: [3, 18, 28], must: [], off3gOn: null, fact: 'bands' },
} satisfies Carrier
