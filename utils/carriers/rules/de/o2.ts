import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'de-o2',
  name: 'o2 Prepaid',
  network: 'O2 (Telefonica DE)',
  country: 'DE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Berlin',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://tipps.computerbild.de/mobil/prepaid-sim-karte-abgelaufen-was-tun-720347.html',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      guide: {
        source: 'http://prepaid-karte-vergleich.de/prepaid-guthaben.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'community-only' },
      { code: 'differs-by-contract' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.o2.de', paths: ['/'] },
    { kind: 'plans', host: 'www.o2online.de', paths: ['/'] },
  ],
  channels: [
    { channel: 'ussd', at: ['*103*CODE#'], keep: ['voucher-code'] },
    { channel: 'other', at: ['5667'], keep: ['voucher-code'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*101#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
