import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'de-fonic',
  name: 'FONIC',
  network: 'O2 (Telefonica DE)',
  country: 'DE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Berlin',
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
        source: 'https://prepaid-vergleich-online.de/4487/handy-guthaben-aufladen-per-sms/',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.fonic.de', paths: ['/'] }],
  channels: [
    { channel: 'ussd', at: ['*103*CODE#'], keep: ['voucher-code'] },
    { channel: 'other', at: ['SMS'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*101#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
