import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ee-elisa',
  name: 'Elisa konekaart',
  localName: 'Elisa kõnekaart',
  network: 'Elisa EE',
  country: 'EE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Tallinn',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp', atLeast: 300 }],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
          fact: 'starter',
        },
        after: [
          { stage: 'grace', period: { unit: 'month', count: 1, clamp: 'last-day' }, revivedBy: 'acts' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [300] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://www.elisa.ee/et/elisast/teenuste-tingimused-ja-hinnakiri/elisa-konekaardi-tingimused',
        kind: 'official',
        datedOn: '2017-10-12',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      starter: {
        source: 'https://www.elisa.ee/et/Eraklient/konekaart/Stardikas',
        kind: 'official',
        datedOn: '2014',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'old-source', facts: ['main', 'starter'] },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'month', count: 6, clamp: 'last-day' },
          { unit: 'month', count: 7, clamp: 'last-day' },
        ],
        facts: ['starter', 'main'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.elisa.ee',
      paths: ['/'],
      url: 'https://www.elisa.ee/et/elisast/teenuste-tingimused-ja-hinnakiri/elisa-konekaardi-tingimused',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'one-payment-not-split', values: [{ minor: 300 }] }],
  conflicts: [],
} satisfies Carrier
