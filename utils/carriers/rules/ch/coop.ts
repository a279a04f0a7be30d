import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ch-coop',
  name: 'Coop Mobile prepaid',
  network: 'Swisscom',
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
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false },
            { act: 'topUp' },
            { act: 'purchase' },
          ],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
          fact: 'acts',
        },
        after: [
          { stage: 'grace', period: { unit: 'month', count: 6, clamp: 'last-day' }, revivedBy: 'carrier' },
        ],
        then: 'lost',
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
        source:
          'https://www.srf.ch/news/panorama/knappe-handy-nummern-unbenutzte-prepaid-sim-karten-werden-nach-einem-jahr-gesperrt',
        kind: 'press',
        datedOn: '2021-05',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      acts: {
        source: 'https://moneyland.ch/de/prepaid-handy-verfall',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.after.0' }, { code: 'may-lag' }],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [{ code: 'incoming-does-not-count', fact: 'acts' }],
  conflicts: [],
} satisfies Carrier
