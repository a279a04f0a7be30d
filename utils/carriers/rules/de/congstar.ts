import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'de-congstar',
  name: 'congstar Prepaid',
  network: 'Telekom DE',
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
          period: { unit: 'month', count: 15, clamp: 'last-day' },
          fact: 'notice',
        },
        after: [
          {
            stage: 'grace',
            period: { unit: 'month', count: 1, clamp: 'last-day' },
            revivedBy: 'acts',
            fact: 'notice',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1500, 3000, 5000] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.inside-sim.de/190/congstar-prepaid-karte-aufladen/',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      notice: {
        source: 'https://inside-sim.de/?p=17313',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'community-only', facts: ['notice'] }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.congstar.de', paths: ['/'], needsLogin: true }],
  channels: [
    { channel: 'site', keep: ['statement'] },
    { channel: 'app', keep: ['statement'] },
    { channel: 'shop', keep: ['voucher-code', 'receipt'] },
    { channel: 'ussd', at: ['*101*CODE#'], keep: ['voucher-code'] },
    { channel: 'other', at: ['22011'], keep: ['voucher-code'] },
  ],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*100#' },
    { how: 'call', asks: 'balance', code: '9577' },
  ],
  hints: [],
  conflicts: [],
} satisfies Carrier
