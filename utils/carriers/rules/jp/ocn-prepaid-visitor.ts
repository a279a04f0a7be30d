import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-ocn-prepaid-visitor',
  name: 'OCN / NTT Com Prepaid SIM for JAPAN',
  network: 'NTT docomo (MVNO)',
  country: 'JP',
  currency: 'JPY',
  status: 'no-topup',
  rule: {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          // Sold by the day, so that of the activation is the first.
          tiers: [{ act: { act: 'activated' }, gives: { unit: 'day', count: 7, starts: 'same-day' } }],
          ifShorter: 'newest-wins',
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
        source: 'https://www.ntt.com/personal/services/mobile/one/visitor/en/notes.html',
        kind: 'official',
        datedOn: '2020-03-24',
        checkedOn: '2026-11',
        confidence: 'high',
      },
      bands: {
        source: 'LTE bands of the Japanese networks (community, press)',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'still-sold-unknown' },
      {
        code: 'differs-by-contract',
        about: 'tracks.0.validity.tiers.0.gives',
        values: [
          { unit: 'day', count: 7 },
          { unit: 'day', count: 14 },
        ],
      },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.ntt.com', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'data-only' }],
  conflicts: [],
  bands: { lte: [1, 3, 19, 21, 28, 42], must: [1, 3, 19], off3gOn: '2026-03-31', fact: 'bands' },
} satisfies Carrier
