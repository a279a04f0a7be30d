import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'be-orange',
  name: 'Orange Belgium prepaid',
  aliases: ['Mobistar'],
  network: 'Orange BE',
  country: 'BE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Brussels',
    currency: 'EUR',
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
        source: 'https://webwoordenboek.nl/kenniscentrum/hoe-lang-is-een-herlaadkaart-geldig',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'community-only' },
      { code: 'old-source', facts: ['main'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.orange.be', paths: ['/'] }],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '#123#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
