import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-nihontsushin-290',
  name: 'Nihon Tsushin SIM 290',
  localName: '日本通信SIM 合理的シンプル290',
  network: 'NTT docomo (MVNO)',
  country: 'JP',
  currency: 'JPY',
  status: 'subscription',
  rule: {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [
      { fee: 290, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null, fact: 'price' },
    ],
    without: 'subscription',
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://nihontsushin.com/support/lost_sim.html',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      price: {
        source:
          'https://github.com/rewse/rewse-blog/blob/HEAD/content/posts/tranfer-nihontsushin-sim/index.md',
        kind: 'community',
        datedOn: '2024-01-06',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      payment: {
        source: 'https://orangehoney.jp/nihontuusin-sim-siharaihouhou/',
        kind: 'community',
        datedOn: '2022-09-24',
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
    doubts: [{ code: 'price-unknown', about: 'upkeep.0.fee', facts: ['price'] }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.nihontsushin.com', paths: ['/'] },
    { kind: 'plans', host: 'nihontsushin.com', paths: ['/'] },
  ],
  channels: [{ channel: 'site', fact: 'payment' }],
  checks: [],
  hints: [],
  conflicts: [],
  bands: { lte: [1, 3, 19, 21, 28, 42], must: [1, 3, 19], off3gOn: '2026-03-31', fact: 'bands' },
} satisfies Carrier
