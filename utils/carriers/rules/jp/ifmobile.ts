import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-ifmobile',
  name: 'IF Mobile 1GB voice',
  network: '',
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
    upkeep: [{ fee: 1408, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null }],
    without: 'subscription',
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/ifmobile-jp-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.ifmobile.jp', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
