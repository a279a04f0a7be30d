import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ua-vodafone',
  name: 'Vodafone Ukraine prepaid',
  network: 'Vodafone UA',
  country: 'UA',
  currency: 'UAH',
  status: 'active',
  rule: {
    zone: 'Europe/Kyiv',
    currency: 'UAH',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp', atLeast: 500 }],
          period: { unit: 'day', count: 365 },
        },
        after: [
          {
            stage: 'grace',
            period: { unit: 'year', count: 2, clamp: 'last-day' },
            revivedBy: 'carrier',
            fact: 'number',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://red-forum.com/goto/post?id=1886465',
        kind: 'official-cited',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      number: {
        source: 'https://www.vodafone.ua/gold-number',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'old-source', facts: ['main'] }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.vodafone.ua', paths: ['/'] }],
  channels: [],
  checks: [{ how: 'ussd', asks: 'both', code: '*101#' }],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 500 }] },
    { code: 'transfer-does-not-count' },
    {
      code: 'ask-support-to-restore',
      values: [{ unit: 'year', count: 2, clamp: 'last-day' }],
      fact: 'number',
    },
  ],
  conflicts: [],
} satisfies Carrier
