import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'be-carrefour',
  name: 'Carrefour Mobile Belgium',
  network: 'BASE (GK)',
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
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
        },
        after: [],
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
        source: 'https://mobile.carrefour.be/en/?ppro_faq_posts=how-long-does-my-call-credit-remains-valid',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity.counts' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'mobile.carrefour.be',
      paths: ['/'],
      url: 'https://mobile.carrefour.be/en/?ppro_faq_posts=how-long-does-my-call-credit-remains-valid',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'send-one-text' }],
  conflicts: [],
} satisfies Carrier
