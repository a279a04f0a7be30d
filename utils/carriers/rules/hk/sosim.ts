import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-sosim',
  name: 'SoSIM',
  network: '3 Hong Kong',
  country: 'HK',
  currency: 'HKD',
  status: 'active',
  rule: {
    zone: 'Asia/Hong_Kong',
    currency: 'HKD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp', atLeast: 20000 }, gives: { unit: 'day', count: 365 } },
            { act: { act: 'topUp', atLeast: 50000 }, gives: { unit: 'day', count: 730 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [10000, 20000, 50000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/sosim-recharge-ladder-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      page: {
        source: 'https://www.sosimhk.com/en/guide/top-up-renewal.html',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      back: {
        source: 'https://www.sosimhk.com/en/guide/retrieve-expired-number.html',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown', facts: ['back'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.sosimhk.com',
      paths: ['/'],
      url: 'https://www.sosimhk.com/en/guide/top-up-renewal.html',
    },
  ],
  channels: [
    { channel: 'app' },
    { channel: 'site' },
    { channel: 'store', at: ['Octopus'], fromAbroad: false, cards: [] },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 10000 }] }, { code: 'pack-does-not-count' }],
  conflicts: [],
} satisfies Carrier
