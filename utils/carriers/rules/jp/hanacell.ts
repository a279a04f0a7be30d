import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-hanacell',
  name: 'HanaCell Japan SIM',
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
        source: 'https://hanacell.com/terms',
        kind: 'official',
        datedOn: '2024-12',
        checkedOn: '2026-11',
        confidence: 'high',
      },
      older: {
        source: 'https://www.hanacell.com/jp/terms/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'price-unknown' }, { code: 'acts-unclear' }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.hanacell.com', paths: ['/'] },
    { kind: 'plans', host: 'hanacell.com', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
