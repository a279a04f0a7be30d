import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pl-heyah',
  name: 'Heyah na karte',
  network: 'T-Mobile PL',
  country: 'PL',
  currency: 'PLN',
  status: 'active',
  rule: {
    zone: 'Europe/Warsaw',
    currency: 'PLN',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'stated' },
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 186 }, revivedBy: 'acts' }],
        then: 'lost',
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
        source: 'https://antyweb.pl/t-mobile-wydluzenie-waznosci-konta',
        kind: 'press',
        datedOn: '2025-07',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'ladder-incomplete' }],
    overrides: [],
  },
  addresses: [],
  channels: [{ channel: 'ussd', at: ['*109*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*108#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
