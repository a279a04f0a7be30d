import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pt-lyca',
  name: 'Lyca Mobile Portugal',
  aliases: ['Lycamobile'],
  network: 'Vodafone PT (GK)',
  country: 'PT',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Lisbon',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 3, clamp: 'last-day' },
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
        source: 'https://prepaid-data-sim-card.fandom.com/wiki/Portugal',
        kind: 'community',
        datedOn: '2019',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source', facts: ['main'] },
      { code: 'community-only' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [],
  channels: [{ channel: 'ussd', at: ['*#123*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*123#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
