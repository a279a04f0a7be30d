import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'int-esimnet',
  name: 'eSIM.net',
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
          counts: [{ act: 'topUp', atLeast: 1000 }],
          period: { unit: 'day', count: 90 },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1000, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.esim.net/Terms',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      help: {
        source:
          'https://www.esim.net/helpdesk/knowledge-base/how-can-i-ensure-that-i-keep-my-number-and-service/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'day', count: 90 },
          { unit: 'month', count: 3, clamp: 'last-day' },
        ],
        facts: ['main', 'help'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.esim.net',
      paths: ['/'],
      url: 'https://www.esim.net/helpdesk/knowledge-base/how-can-i-ensure-that-i-keep-my-number-and-service/',
    },
  ],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 1000 }] },
    { code: 'auto-top-up', fact: 'help' },
  ],
  conflicts: [],
} satisfies Carrier
