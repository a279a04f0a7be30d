import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-id-mobile',
  name: 'iD Mobile PAYG',
  network: 'Three UK',
  country: 'GB',
  currency: 'GBP',
  status: 'active',
  rule: {
    zone: 'Europe/London',
    currency: 'GBP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'topUp' },
            { act: 'purchase' },
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true, cost: 2 },
          ],
          period: { unit: 'day', count: 120 },
        },
        after: [],
        then: 'unknown',
      },
      {
        clock: 'credit',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp' }, gives: { unit: 'day', count: 365 } }],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: { '30-days': { price: 600, period: { unit: 'day', count: 30 }, paidFrom: 'either' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/e55320a65d/data/phone/review-packets/id-mobile-uk-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://www.idmobile.co.uk/legal/terms-and-conditions/pay-as-you-go',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      page: {
        source: 'https://www.idmobile.co.uk/sim-only-deals/pay-as-you-go',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }, { code: 'minimum-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.idmobile.co.uk',
      paths: ['/'],
      url: 'https://www.idmobile.co.uk/sim-only-deals/pay-as-you-go',
    },
  ],
  channels: [{ channel: 'app' }, { channel: 'site' }],
  checks: [],
  hints: [{ code: 'send-one-text', values: [{ minor: 2 }] }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        {
          values: [
            { unit: 'month', count: 4, clamp: 'last-day' },
            { unit: 'day', count: 120 },
          ],
          fact: 'terms',
        },
        { values: [{ unit: 'day', count: 180 }], fact: 'page' },
      ],
    },
  ],
} satisfies Carrier
