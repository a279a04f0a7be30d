import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'cz-tmobile',
  name: 'T-Mobile CZ Twist',
  network: 'T-Mobile CZ',
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
  addresses: [{ kind: 'plans', host: 'www.t-mobile.cz', paths: ['/'] }],
  channels: [{ channel: 'ussd', at: ['*102*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*101*#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
