import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'il-cellcom',
  name: 'Cellcom Talkman',
  network: 'Cellcom',
  country: 'IL',
  currency: 'ILS',
  status: 'unknown',
  rule: {
    zone: 'Asia/Jerusalem',
    currency: 'ILS',
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
  addresses: [],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*11777#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
