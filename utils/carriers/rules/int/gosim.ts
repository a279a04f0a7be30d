import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'int-gosim',
  name: 'GO-SIM',
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
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'call-in', 'text-out', 'data'], paidOnly: true },
            { act: 'topUp' },
          ],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
        },
        after: [],
        then: 'unknown',
      },
      {
        clock: 'credit',
        validity: {
          kind: 'from-payment',
          ifShorter: 'later-wins',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'month', count: 2, clamp: 'last-day' } },
            {
              act: { act: 'use', uses: ['call-out', 'call-in', 'text-out', 'data'], paidOnly: true },
              gives: { unit: 'month', count: 3, clamp: 'last-day' },
            },
            { act: { act: 'topUp' }, gives: { unit: 'month', count: 3, clamp: 'last-day' } },
          ],
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
        source: 'http://www.gosim.com/service-expiry.html',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source', facts: ['main'] },
      // A +1 number on the same card is renewed every month.
      {
        code: 'differs-by-contract',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'month', count: 6, clamp: 'last-day' },
          { unit: 'month', count: 1, clamp: 'last-day' },
        ],
        facts: ['main'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'help', host: 'www.gosim.com', paths: ['/'], url: 'https://www.gosim.com/service-expiry.html' },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'credit-lost-first' }],
  conflicts: [],
} satisfies Carrier
