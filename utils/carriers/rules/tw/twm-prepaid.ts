import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'tw-twm-prepaid',
  name: 'Taiwan Mobile prepaid',
  localName: '台灣大哥大 預付卡',
  network: 'Taiwan Mobile',
  country: 'TW',
  currency: 'TWD',
  status: 'active',
  rule: {
    zone: 'Asia/Taipei',
    currency: 'TWD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp' }, gives: { unit: 'month', count: 6, clamp: 'last-day' } }],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [10000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.taiwanmobile.com/csonline/service/normal/normal_20200703_124109.html',
        kind: 'official',
        datedOn: '2020-07-03',
        checkedOn: '2026-11',
        confidence: 'high',
      },
      limits: {
        source: 'http://nakazimachica.com/taiwanmobile-prepaid-sim-online-add-value',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      abroad: {
        source: 'https://taiwan-wind.com/info-2017051901',
        kind: 'community',
        datedOn: '2017-05',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'minimum-unknown', values: [{ minor: 10000 }] },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.tiers.0.gives',
        values: [
          { unit: 'month', count: 6, clamp: 'last-day' },
          { unit: 'day', count: 185 },
        ],
      },
      { code: 'loss-unknown' },
      { code: 'differs-by-contract' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.taiwanmobile.com',
      paths: ['/'],
      url: 'https://www.taiwanmobile.com/mobile/prepaid/5Gprepaid.html',
      needsLogin: true,
      number: { style: 'national', digits: [10] },
    },
  ],
  channels: [
    { channel: 'site', fact: 'abroad' },
    { channel: 'app', at: ['台灣大哥大行動客服'] },
    { channel: 'store', keep: ['receipt'] },
    { channel: 'third-party', at: ['LINE Pay'] },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 10000 }] }],
  conflicts: [
    {
      about: 'cards',
      sides: [
        { says: 'no', fact: 'limits' },
        { says: 'yes', fact: 'abroad' },
      ],
    },
  ],
} satisfies Carrier
