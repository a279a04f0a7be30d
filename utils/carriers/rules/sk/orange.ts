import type { Carrier } from '@/utils/carriers/carrier'

// Calls out end 90 days after a top-up, the card itself 365 after it.
export default {
  id: 'sk-orange',
  name: 'Orange Prima',
  network: 'Orange SK',
  country: 'SK',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Bratislava',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'incoming',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'inactivity', counts: [{ act: 'topUp' }], period: { unit: 'day', count: 90 } },
        after: [{ stage: 'receive-only', period: null, revivedBy: 'acts' }],
        then: 'unknown',
      },
      {
        clock: 'incoming',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          // Twelve calendar months, and on the same page 365 days.
          period: { unit: 'day', count: 365 },
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
    confidence: 'high',
    facts: {
      main: {
        source:
          'https://www.orange.sk/pomoc/volania-a-spravy/informacie-o-predplatenych-kartach/platnost-kreditu-a-platnost-prima-karty',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      newer: {
        source:
          'https://www.orange.sk/pomoc/volania-data-a-spravy/informacie-o-predplatenych-kartach/platnost-kreditu-a-platnost-prima-karty',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      roaming: {
        source:
          'https://www.orange.sk/pomoc/volania-data-a-spravy/roaming-a-volania-do-zahranicia/roaming-na-predplatenej-karte',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.1.validity.period',
        values: [
          { unit: 'day', count: 365 },
          { unit: 'month', count: 12, clamp: 'last-day' },
        ],
        facts: ['main'],
      },
      {
        code: 'differs-by-contract',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'day', count: 90 },
          { unit: 'month', count: 12, clamp: 'last-day' },
        ],
        facts: ['main', 'newer'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.orange.sk',
      paths: ['/'],
      url: 'https://www.orange.sk/pomoc/volania-a-spravy/informacie-o-predplatenych-kartach/platnost-kreditu-a-platnost-prima-karty',
    },
  ],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'smallest-top-up' }, { code: 'turn-on-before-leaving', fact: 'roaming' }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'day', count: 90 }], fact: 'main' },
        { values: [{ unit: 'month', count: 12, clamp: 'last-day' }], fact: 'newer' },
      ],
    },
  ],
} satisfies Carrier
