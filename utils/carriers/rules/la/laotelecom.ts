import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'la-laotelecom',
  name: 'Lao Telecom prepaid',
  network: 'Lao Telecom',
  country: 'LA',
  currency: 'LAK',
  status: 'active',
  rule: {
    zone: 'Asia/Vientiane',
    currency: 'LAK',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source: 'https://gitlab.gnome.org/GNOME/mobile-broadband-provider-info',
        kind: 'open-data',
        datedOn: '2026-08-04',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.laotel.com', paths: ['/'] }],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*122#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
