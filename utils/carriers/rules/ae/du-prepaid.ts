import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ae-du-prepaid',
  name: 'du prepaid',
  network: 'du',
  country: 'AE',
  currency: 'AED',
  status: 'active',
  company: 'du',
  rule: {
    zone: 'Asia/Dubai',
    currency: 'AED',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }, { act: 'topUp' }],
          period: { unit: 'day', count: 180 },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts' }],
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
        source: 'https://mobilenumber.ae/ar/news/uae-mobile-number-expiry-rules',
        kind: 'press',
        datedOn: '2026-05-09',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      page: {
        source: 'http://www.du.ae/en/mobile/wow-card-mobile/faqs',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'community-only', facts: ['main'] },
      { code: 'acts-unclear', about: 'tracks.0.validity.counts' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.du.ae', paths: ['/'] }],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*135#', fact: 'page' }],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 1000 }] }],
  conflicts: [],
} satisfies Carrier
