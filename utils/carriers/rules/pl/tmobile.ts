import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pl-tmobile',
  name: 'T-Mobile na karte',
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
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'purchase', packs: ['year'] }, gives: { unit: 'day', count: 365 } }],
          ifShorter: 'newest-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 186 }, revivedBy: 'acts', fact: 'passive' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      year: {
        price: 3000,
        period: { unit: 'day', count: 365 },
        paidFrom: 'credit',
        code: '*508*1#',
        fact: 'code',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.chip.pl/2025/11/t-mobile-regulamin-rok-waznosci-konta',
        kind: 'press',
        datedOn: '2025-11-27',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      passive: {
        source: 'https://antyweb.pl/t-mobile-wydluzenie-waznosci-konta',
        kind: 'press',
        datedOn: '2025-07',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      code: {
        source: 'https://www.telepolis.pl/wiadomosci/t-mobile-na-karte-rok-waznosci-konta-za-30-zl',
        kind: 'press',
        datedOn: '2025-11-26',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.t-mobile.pl', paths: ['/'] }],
  channels: [
    { channel: 'app', at: ['Mój T-Mobile'] },
    { channel: 'ussd', at: ['*111*CODE#'], keep: ['voucher-code'] },
    { channel: 'other', at: ['AKTRWK → 8018'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*101#' }],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 3000 }, { unit: 'day', count: 365 }], fact: 'code' }],
  conflicts: [],
} satisfies Carrier
