import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-ahamo',
  name: 'ahamo',
  network: 'NTT docomo',
  country: 'JP',
  currency: 'JPY',
  status: 'subscription',
  company: 'NTT docomo',
  rule: {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [{ fee: 3135, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null }],
    without: 'subscription',
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/ahamo-jp-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      storage: {
        source: 'https://s-max.jp/archives/1818275.html',
        kind: 'official-cited',
        datedOn: '2022-09-01',
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
      { code: 'promotion-until', about: 'upkeep.0.fee', values: [{ on: '2026-11-30' }, { minor: 2970 }] },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'ahamo.com', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
  bands: { lte: [1, 3, 19, 21, 28, 42], must: [1, 3, 19], off3gOn: '2026-03-31', fact: 'bands' },
} satisfies Carrier
