import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'cn-number-hold',
  name: 'Chinese number hold',
  localName: '停机保号',
  network: '',
  country: 'CN',
  currency: 'CNY',
  status: 'active',
  rule: {
    zone: 'Asia/Shanghai',
    currency: 'CNY',
    lastDayUsable: true,
    aim: 'recovery',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 1, starts: 'same-day' } },
            {
              act: { act: 'purchase', packs: ['hold'] },
              gives: { unit: 'day', count: 1, starts: 'same-day' },
            },
          ],
          ifShorter: 'newest-wins',
        },
        after: [
          { stage: 'grace', period: { unit: 'day', count: 90, starts: 'same-day' }, revivedBy: 'acts' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: { hold: { price: 500, period: null, paidFrom: 'credit' } },
    amounts: { kind: 'unknown' },
    upkeep: [{ fee: 500, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null }],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.9m8m.com/1643068.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      year: {
        source: 'https://www.9m8m.com/1650903.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      half: {
        source: 'https://www.yunzhuji.net/kahao/612745.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      more: {
        source: 'https://m.sboyo.com/1/2286470.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'community-only' },
      {
        code: 'sources-disagree',
        about: 'tracks.0.after.0.period',
        values: [
          { unit: 'day', count: 90 },
          { unit: 'month', count: 6, clamp: 'last-day' },
          { unit: 'month', count: 12, clamp: 'last-day' },
        ],
      },
      {
        code: 'price-unknown',
        about: 'upkeep.0.fee',
        values: [{ minor: 500 }, { minor: 800 }, { minor: 1000 }],
      },
      { code: 'differs-by-contract' },
    ],
    overrides: [],
  },
  addresses: [],
  channels: [{ channel: 'app' }, { channel: 'shop', fromAbroad: false }],
  checks: [],
  hints: [{ code: 'order-before-leaving' }],
  conflicts: [],
} satisfies Carrier
