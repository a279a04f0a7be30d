import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'int-0044',
  name: '0044 travel SIM',
  network: '',
  country: 'ZZ',
  currency: 'USD',
  status: 'active',
  rule: {
    zone: 'UTC',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          ifShorter: 'later-wins',
          tiers: [
            // A new card wants its first top-up within a month.
            { act: { act: 'activated' }, gives: { unit: 'month', count: 1, clamp: 'last-day' } },
            {
              act: { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true },
              gives: { unit: 'month', count: 6, clamp: 'last-day' },
            },
            {
              act: { act: 'topUp', atLeast: 1000 },
              gives: { unit: 'month', count: 6, clamp: 'last-day' },
            },
          ],
        },
        after: [
          { stage: 'grace', period: { unit: 'month', count: 9, clamp: 'last-day' }, revivedBy: 'acts' },
        ],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1000, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://0044.userecho.com/communities/1/topics/75-sim-credit-expiry-date',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'acts-unclear', about: 'tracks.0.validity' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: '0044.userecho.com',
      paths: ['/'],
      url: 'https://0044.userecho.com/communities/1/topics/75-sim-credit-expiry-date',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 1000 }] }],
  conflicts: [],
} satisfies Carrier
