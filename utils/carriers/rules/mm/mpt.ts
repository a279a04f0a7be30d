import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'mm-mpt',
  name: 'MPT prepaid',
  network: 'MPT',
  country: 'MM',
  currency: 'MMK',
  status: 'active',
  rule: {
    zone: 'Asia/Yangon',
    currency: 'MMK',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp' }, gives: { unit: 'day', count: 365 } }],
          ifShorter: 'newest-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 30 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 60 }, revivedBy: 'acts' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [50000, 100000, 300000, 500000, 1000000, 2000000, 3000000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.mpt.com.mm/mm/sim-validity-mm/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    { kind: 'help', host: 'www.mpt.com.mm', paths: ['/'], url: 'https://www.mpt.com.mm/mm/sim-validity-mm/' },
    { kind: 'plans', host: 'mpt.com.mm', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [
    { code: 'smallest-top-up' },
    { code: 'transfer-does-not-count', values: [{ unit: 'day', count: 90 }] },
  ],
  conflicts: [],
} satisfies Carrier
