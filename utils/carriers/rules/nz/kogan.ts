import type { Carrier } from '@/utils/carriers/carrier'

// A plan bought early takes the place of the one that runs, so the newest purchase decides.
export default {
  id: 'nz-kogan',
  name: 'Kogan Mobile New Zealand',
  network: 'One NZ',
  country: 'NZ',
  currency: 'NZD',
  status: 'active',
  company: 'Kogan Mobile New Zealand',
  rule: {
    zone: 'Pacific/Auckland',
    currency: 'NZD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'purchase', packs: ['30-days'] }, gives: { unit: 'day', count: 30 } },
            { act: { act: 'purchase', packs: ['90-days'] }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'purchase', packs: ['365-days'] }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      '30-days': { price: null, period: { unit: 'day', count: 30 }, paidFrom: 'card', fact: 'terms' },
      '90-days': { price: null, period: { unit: 'day', count: 90 }, paidFrom: 'card', fact: 'terms' },
      '365-days': { price: null, period: { unit: 'day', count: 365 }, paidFrom: 'card', fact: 'terms' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://help.koganmobile.co.nz/hc/en-us/articles/360032548292-I-want-to-change-my-Prepay-Plan-add-a-Prepay-Plan',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://koganmobile.co.nz/legal/prepay-plan-details/',
        kind: 'official',
        datedOn: '2023',
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'loss-unknown' }, { code: 'price-unknown', about: 'packs' }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'koganmobile.co.nz', paths: ['/'] },
    { kind: 'help', host: 'help.koganmobile.co.nz', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
