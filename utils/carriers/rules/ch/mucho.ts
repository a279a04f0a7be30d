import type { Carrier } from '@/utils/carriers/carrier'

// CHF 2 for each month without use, and below CHF 1 nothing comes in: so much must be left after the fee.
export default {
  id: 'ch-mucho',
  name: 'Mucho Mobile',
  network: 'Swisscom (GK)',
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
          kind: 'deduction',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
          idle: { unit: 'month', count: 1, clamp: 'last-day' },
          fee: 200,
          period: { unit: 'month', count: 1, clamp: 'last-day' },
          needsMore: false,
          leaves: 100,
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 60 }, revivedBy: 'acts' }],
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
        source: 'https://moneyland.ch/de/prepaid-handy-verfall',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [{ code: 'keep-balance-above', values: [{ minor: 100 }] }],
  conflicts: [],
} satisfies Carrier
