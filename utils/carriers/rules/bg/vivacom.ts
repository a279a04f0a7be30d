import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'bg-vivacom',
  name: 'Vivacom prepaid',
  network: 'Vivacom',
  country: 'BG',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Sofia',
    currency: 'EUR',
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
  checks: [{ how: 'ussd', asks: 'balance', code: '*102#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
