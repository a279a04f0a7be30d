import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-iijmio-prepaid',
  name: 'IIJmio Prepaid Pack / BIC SIM prepaid',
  aliases: ['BIC SIM'],
  network: 'NTT docomo (MVNO)',
  country: 'JP',
  currency: 'JPY',
  status: 'unknown',
  company: 'IIJmio',
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
              act: { act: 'topUp' },
              gives: { unit: 'month', count: 3, clamp: 'last-day', ends: 'month-end' },
            },
          ],
          ifShorter: 'newest-wins',
        },
        after: [
          {
            stage: 'grace',
            period: { unit: 'month', count: 1, clamp: 'last-day', ends: 'month-end' },
            revivedBy: 'acts',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1650, 3300], fact: 'coupon' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'http://techlog.iij.ad.jp/archives/1096',
        kind: 'official',
        datedOn: '2014',
        checkedOn: '2026-11',
        confidence: 'high',
      },
      coupon: {
        source: 'https://au2mvno.com/iijmio-coupon',
        kind: 'community',
        datedOn: '2020',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      stores: {
        source: 'http://northwestenterprisingmoms.com/2019/02/25/',
        kind: 'community',
        datedOn: '2019-02',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      upgrade: {
        source: 'https://s.iijmio.jp/upgrade/',
        kind: 'official',
        datedOn: null,
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
    doubts: [{ code: 'unconfirmed' }, { code: 'still-sold-unknown' }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.iijmio.jp', paths: ['/'] },
    { kind: 'plans', host: 's.iijmio.jp', paths: ['/'] },
  ],
  channels: [
    {
      channel: 'store',
      at: ['Lawson'],
      fromAbroad: false,
      cards: [],
      keep: ['voucher-code', 'receipt'],
      fact: 'stores',
    },
    {
      channel: 'shop',
      at: ['ビックカメラ', 'ソフマップ', 'コジマ'],
      fromAbroad: false,
      keep: ['voucher-code', 'receipt'],
    },
  ],
  checks: [],
  hints: [{ code: 'data-only' }],
  conflicts: [],
  bands: { lte: [1, 3, 19, 21, 28, 42], must: [1, 3, 19], off3gOn: '2026-03-31', fact: 'bands' },
} satisfies Carrier
