import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-au-suspension',
  name: 'au number storage',
  localName: 'au 一時休止',
  network: 'au (KDDI)',
  country: 'JP',
  currency: 'JPY',
  status: 'no-topup',
  rule: {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    lastDayUsable: true,
    aim: 'recovery',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'activated' }, gives: { unit: 'day', count: 1, starts: 'same-day' } }],
          ifShorter: 'newest-wins',
        },
        after: [
          {
            stage: 'grace',
            period: { unit: 'year', count: 5, clamp: 'last-day', starts: 'same-day' },
            revivedBy: 'carrier',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: { start: { price: 2200, period: null, paidFrom: 'either', fact: 'price' } },
    amounts: { kind: 'unknown' },
    upkeep: [
      { fee: 409, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null, fact: 'price' },
    ],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://my.au.com/support/tetsuzuki/au/ikkyu.html',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      price: {
        source: 'https://goodmobilelab.com/auoncepause/',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      abroad: {
        source: 'https://kaigai02.com/stopphone-73',
        kind: 'community',
        datedOn: '2017',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source', facts: ['main', 'price'] },
      { code: 'price-unknown', about: 'upkeep.0.fee' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'account', host: 'my.au.com', paths: ['/'] }],
  channels: [{ channel: 'shop', at: ['au Shop', 'PiPit'], fromAbroad: false }],
  checks: [],
  hints: [{ code: 'order-before-leaving' }],
  conflicts: [],
} satisfies Carrier
