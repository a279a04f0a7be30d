import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ch-lidl-connect',
  name: 'Lidl Connect Switzerland',
  network: 'Salt',
  country: 'CH',
  currency: 'CHF',
  status: 'active',
  rule: {
    zone: 'Europe/Zurich',
    currency: 'CHF',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data', 'call-in'], paidOnly: false },
            { act: 'topUp' },
            { act: 'purchase' },
          ],
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
        source: 'https://moneyland.ch/de/prepaid-handy-verfall',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
