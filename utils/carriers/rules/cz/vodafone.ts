import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'cz-vodafone',
  name: 'Vodafone CZ prepaid',
  network: 'Vodafone CZ',
  country: 'CZ',
  currency: 'CZK',
  status: 'active',
  rule: {
    zone: 'Europe/Prague',
    currency: 'CZK',
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
  addresses: [{ kind: 'plans', host: 'www.vodafone.cz', paths: ['/'] }],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*22#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
