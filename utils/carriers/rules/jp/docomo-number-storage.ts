import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-docomo-number-storage',
  name: 'docomo number storage',
  localName: 'ドコモ 電話番号保管',
  network: 'NTT docomo',
  country: 'JP',
  currency: 'JPY',
  status: 'no-topup',
  company: 'NTT docomo',
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
            period: { unit: 'year', count: 6, clamp: 'last-day', starts: 'next-month' },
            revivedBy: 'carrier',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      start: { price: 1100, period: null, paidFrom: 'either' },
      mail: { price: 110, period: { unit: 'month', count: 1, clamp: 'last-day' }, paidFrom: 'either' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [{ fee: 440, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null }],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://k-tai.watch.impress.co.jp/docs/news/1436860.html',
        kind: 'official-cited',
        datedOn: '2022-09',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ahamo: {
        source: 'https://s-max.jp/archives/1818275.html',
        kind: 'official-cited',
        datedOn: '2022-09-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      resume: {
        source: 'https://likedocomo.net/hokan3nen',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'old-source', facts: ['main'] },
      {
        code: 'differs-by-contract',
        about: 'tracks.0.after.0.period',
        values: [
          { unit: 'year', count: 6, clamp: 'last-day' },
          { unit: 'year', count: 3, clamp: 'last-day' },
        ],
        facts: ['main', 'resume'],
      },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'account', host: 'www.docomo.ne.jp', paths: ['/'], needsLogin: true }],
  channels: [
    { channel: 'site', at: ['My docomo'] },
    { channel: 'other', fromAbroad: true, fee: 0 },
    { channel: 'shop', at: ['docomo Shop'] },
  ],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
