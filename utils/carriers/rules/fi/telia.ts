import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'fi-telia',
  name: 'Telia Prepaid Finland',
  network: 'Telia FI',
  country: 'FI',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Helsinki',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'month', count: 6, clamp: 'last-day' } },
            { act: { act: 'topUp' }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
          ],
          ifShorter: 'newest-wins',
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
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.laskutkuntoon.fi/blogi/prepaidit-vertailussa-122023',
        kind: 'community',
        datedOn: '2023-12-10',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'community-only' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.telia.fi', paths: ['/'] }],
  channels: [],
  checks: [{ how: 'text', asks: 'balance', code: 'PREPAID SALDO', to: '15400' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
