import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-gtn',
  name: 'GTN Mobile',
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
    upkeep: [],
    without: 'subscription',
    confidence: 'low',
    facts: {
      main: {
        source: 'https://gtn-mobile.com/en/terms/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'price-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'gtn-mobile.com', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
