import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ch-sunrise',
  name: 'Sunrise Prepaid',
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
          // What all sources count; the carrier's page names neither top-ups nor options.
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
          fact: 'press',
        },
        // Barred after 12 months by the older text, and the number is gone after 17 by the newer one.
        after: [
          {
            stage: 'grace',
            period: { unit: 'month', count: 5, clamp: 'last-day' },
            revivedBy: 'carrier',
            fact: 'page',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/bb8268563d/data/phone/review-packets/sunrise-prepaid-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
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
      press: {
        source: 'https://www.verivox.ch/ratgeber/wie-wird-ihre-prepaid-karte-nicht-gesperrt-838/',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      page: {
        source: 'https://www.sunrise.ch/de/privatkunden/prepaid.html',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'acts-unclear',
        about: 'tracks.0.validity.counts',
        values: [{ act: { act: 'topUp' } }, { act: { act: 'purchase' } }],
        facts: ['page'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.sunrise.ch',
      paths: ['/'],
      url: 'https://www.sunrise.ch/en/mobile/prepaid/top-up',
    },
  ],
  channels: [{ channel: 'site', fromAbroad: true, foreignCards: true }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*121#', fact: 'page' }],
  hints: [{ code: 'make-one-call' }, { code: 'incoming-does-not-count', fact: 'acts' }],
  conflicts: [
    {
      about: 'acts',
      sides: [
        { values: [{ act: { act: 'topUp' } }, { act: { act: 'purchase' } }], says: 'yes', fact: 'main' },
        {
          values: [{ act: { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false } }],
          fact: 'page',
        },
      ],
    },
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'month', count: 17, clamp: 'last-day' }], fact: 'main' },
        {
          values: [
            { unit: 'month', count: 12, clamp: 'last-day' },
            { unit: 'month', count: 6, clamp: 'last-day' },
          ],
          fact: 'press',
        },
      ],
    },
  ],
} satisfies Carrier
