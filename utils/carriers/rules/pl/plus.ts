import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pl-plus',
  name: 'Plus na karte',
  network: 'Plus',
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
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source: 'https://bok.plus.pl/article/234',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'ladder-incomplete' }, { code: 'old-source', facts: ['main'] }],
    overrides: [],
  },
  addresses: [
    { kind: 'help', host: 'bok.plus.pl', paths: ['/'], url: 'https://bok.plus.pl/article/234' },
    { kind: 'plans', host: 'www.plus.pl', paths: ['/'] },
  ],
  channels: [
    { channel: 'ussd', at: ['*123*CODE#'], keep: ['voucher-code'] },
    { channel: 'other', at: ['5555'], keep: ['voucher-code'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*100#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
