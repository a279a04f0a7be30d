import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ch-aldi',
  name: 'ALDI SUISSE MOBILE prepaid',
  network: 'Sunrise',
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
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
        },
        after: [
          {
            stage: 'grace',
            period: { unit: 'month', count: 6, clamp: 'last-day' },
            revivedBy: 'carrier',
            fact: 'answers',
          },
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
        source: 'https://moneyland.ch/de/prepaid-handy-verfall',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.aldi-mobile.ch/en/support',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      answers: {
        source: 'https://www.aldi-mobile.ch/servicenavigation/faqs/guthaben.html',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'old-source', facts: ['answers'] }],
    overrides: [],
  },
  addresses: [
    { kind: 'help', host: 'www.aldi-mobile.ch', paths: ['/'], url: 'https://www.aldi-mobile.ch/en/support' },
  ],
  channels: [],
  checks: [],
  hints: [
    { code: 'top-up-does-not-count' },
    { code: 'pack-does-not-count' },
    { code: 'incoming-does-not-count' },
    { code: 'make-one-call' },
  ],
  conflicts: [],
} satisfies Carrier
