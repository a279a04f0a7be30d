import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'mx-movistar',
  name: 'Movistar México prepago',
  network: 'Movistar México',
  country: 'MX',
  currency: 'MXN',
  status: 'active',
  rule: {
    zone: 'America/Mexico_City',
    currency: 'MXN',
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
  checks: [{ how: 'ussd', asks: 'balance', code: '*133#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
