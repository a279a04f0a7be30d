import type { Carrier } from '@/utils/carriers/carrier'

// The six months include the day of purchase.
export default {
  id: 'is-siminn',
  name: 'Síminn Frelsi',
  aliases: ['Siminn'],
  network: 'Siminn',
  country: 'IS',
  currency: 'ISK',
  status: 'active',
  rule: {
    zone: 'Atlantic/Reykjavik',
    currency: 'ISK',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 6, clamp: 'last-day', starts: 'same-day' },
        },
        after: [
          { stage: 'grace', period: { unit: 'month', count: 6, clamp: 'last-day' }, revivedBy: 'acts' },
        ],
        then: 'unknown',
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
        source: 'https://siminn.is/spurt-og-svarad/hversu-lengi-gildir-inneignin',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ways: {
        source: 'https://adstod.siminn.is/home/frelsi',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'siminn.is',
      paths: ['/'],
      url: 'https://siminn.is/spurt-og-svarad/hversu-lengi-gildir-inneignin',
    },
  ],
  channels: [
    { channel: 'app', at: ['Síminn'], fact: 'ways' },
    { channel: 'site', fact: 'ways' },
  ],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
