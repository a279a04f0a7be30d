import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-mineo-prepaid',
  name: 'mineo Prepaid Pack',
  localName: 'mineo プリペイドパック',
  network: 'au (MVNO)',
  country: 'JP',
  currency: 'JPY',
  status: 'unknown',
  company: 'mineo',
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
          tiers: [
            {
              act: { act: 'activated' },
              gives: { unit: 'month', count: 1, clamp: 'last-day', ends: 'month-end' },
            },
          ],
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
        source: 'http://s-simfree.info/2015/09/21/sim-prepaid/',
        kind: 'community',
        datedOn: '2015-09-21',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      bands: {
        source: 'LTE bands of the Japanese networks (community, press)',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'old-source' }, { code: 'still-sold-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'mineo.jp', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
  bands: { lte: [1, 3, 11, 18, 26, 28, 41, 42], must: [1, 18, 26], off3gOn: '2022-03-31', fact: 'bands' },
} satisfies Carrier
