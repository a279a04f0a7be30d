import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pl-play',
  name: 'Play na Karte',
  network: 'Play',
  country: 'PL',
  currency: 'PLN',
  status: 'active',
  rule: {
    zone: 'Europe/Warsaw',
    currency: 'PLN',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1000, 2500, 5000, 10000] },
    upkeep: [],
    without: 'unknown',
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://antyweb.pl/jak-doladowac-konto-play',
        kind: 'press',
        datedOn: '2021-11',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    { kind: 'recharge', host: 'doladowania.play.pl', paths: ['/'], needsLogin: false, amount: 'tiles' },
    { kind: 'account', host: '24.play.pl', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', at: ['PayU'] },
    { channel: 'app', at: ['Play24'] },
    { channel: 'ussd', at: ['*100*CODE#'], keep: ['voucher-code'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*101#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
