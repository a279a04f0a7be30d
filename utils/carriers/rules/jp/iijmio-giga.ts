import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-iijmio-giga',
  name: 'IIJmio GigaPlan',
  localName: 'IIJmio ギガプラン',
  aliases: ['みおふぉん', 'IIJmio voice 2GB'],
  network: 'NTT docomo (MVNO)',
  country: 'JP',
  currency: 'JPY',
  status: 'subscription',
  company: 'IIJmio',
  rule: {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [{ fee: 850, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null }],
    without: 'subscription',
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/iijmio-jp-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
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
  addresses: [
    { kind: 'plans', host: 'www.iijmio.jp', paths: ['/'] },
    { kind: 'help', host: 'help.iijmio.jp', paths: ['/'] },
  ],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'needs-local-card' }],
  conflicts: [],
  bands: { lte: [1, 3, 19, 21, 28, 42], must: [1, 3, 19], off3gOn: '2026-03-31', fact: 'bands' },
} satisfies Carrier
