import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-linemo',
  name: 'LINEMO Best Plan',
  network: 'SoftBank',
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
    upkeep: [{ fee: 990, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null }],
    without: 'subscription',
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/linemo-jp-2026.json',
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
    doubts: [],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.linemo.jp', paths: ['/'] }],
  channels: [{ channel: 'site', cards: ['visa', 'mastercard', 'jcb', 'amex', 'diners'] }],
  checks: [],
  hints: [{ code: 'incoming-text-free-abroad' }, { code: 'roaming-off-at-first' }],
  conflicts: [],
  bands: { lte: [1, 3, 8, 11, 28, 41, 42], must: [1, 3, 8], off3gOn: '2024-04-15', fact: 'bands' },
} satisfies Carrier
