import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'se-comviq',
  name: 'Comviq kontant',
  network: 'Tele2 SE',
  country: 'SE',
  currency: 'SEK',
  status: 'active',
  rule: {
    zone: 'Europe/Stockholm',
    currency: 'SEK',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
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
        source: 'https://www.kontantkort.se/kontantkort-utan-tidsbegr%C3%A4nsning',
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
  addresses: [{ kind: 'plans', host: 'www.comviq.se', paths: ['/'] }],
  channels: [{ channel: 'ussd', at: ['*110*CODE#'], keep: ['voucher-code'] }],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*111#' },
    { how: 'call', asks: 'balance', code: '211' },
  ],
  hints: [],
  conflicts: [],
} satisfies Carrier
