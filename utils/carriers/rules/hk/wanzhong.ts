import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-wanzhong',
  name: 'Wan Zhong',
  localName: '万众卡',
  network: '',
  country: 'HK',
  currency: 'HKD',
  status: 'unknown',
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
            { act: { act: 'activated' }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 180 } },
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
    upkeep: [{ fee: 200, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null }],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://aliyunyh.com/1013914.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      other: {
        source: 'https://yunzhuji.net/jishujiaocheng/46665.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'community-only' },
      { code: 'loss-unknown' },
      { code: 'minimum-unknown', values: [{ minor: 2000 }, { minor: 5000 }], facts: ['main', 'other'] },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity',
        values: [
          { unit: 'day', count: 180 },
          { unit: 'year', count: 1, clamp: 'last-day' },
        ],
        facts: ['main', 'other'],
      },
    ],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
