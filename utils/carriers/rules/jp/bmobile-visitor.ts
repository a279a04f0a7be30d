import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-bmobile-visitor',
  name: 'b-mobile VISITOR SIM 5GB/21days',
  network: 'NTT docomo (MVNO)',
  country: 'JP',
  currency: 'JPY',
  status: 'unknown',
  company: 'b-mobile',
  rule: {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'added',
          // One day more while it runs; after its end only the rest of the day of the charge.
          tiers: [
            { act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'day', count: 1, starts: 'same-day' } },
          ],
          cap: null,
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 2 }, revivedBy: 'acts', fact: 'notes' }],
        then: 'unknown',
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
        source: 'https://www.bmobile.ne.jp/english/charge.html',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      notes: {
        source: 'https://www.bmobile.ne.jp/english/note_un_m.html',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      bands: {
        source: 'LTE bands of the Japanese networks (community, press)',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'still-sold-unknown' }, { code: 'old-source', facts: ['main'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.bmobile.ne.jp',
      paths: ['/'],
      url: 'https://www.bmobile.ne.jp/english/charge.html',
      needsLogin: false,
    },
  ],
  channels: [{ channel: 'site', fromAbroad: false }],
  checks: [],
  hints: [{ code: 'data-only' }],
  conflicts: [],
  bands: { lte: [1, 3, 19, 21, 28, 42], must: [1, 3, 19], off3gOn: '2026-03-31', fact: 'bands' },
} satisfies Carrier
