import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'th-dtac',
  name: 'dtac prepaid',
  localName: 'ดีแทค แฮปปี้',
  aliases: ['happy'],
  network: 'dtac (True Corp)',
  country: 'TH',
  currency: 'THB',
  status: 'active',
  rule: {
    zone: 'Asia/Bangkok',
    currency: 'THB',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'added',
          tiers: [
            { act: { act: 'purchase', packs: ['30-days'] }, gives: { unit: 'day', count: 30 } },
            { act: { act: 'purchase', packs: ['90-days'] }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'purchase', packs: ['180-days'] }, gives: { unit: 'day', count: 180 } },
          ],
          cap: { unit: 'day', count: 365 },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      '30-days': { price: 200, period: null, paidFrom: 'credit' },
      '90-days': { price: 600, period: null, paidFrom: 'credit' },
      '180-days': { price: 1200, period: null, paidFrom: 'credit' },
    },
    amounts: { kind: 'list', minors: [5000, 10000, 20000, 30000, 40000, 50000, 80000, 100000, 200000] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://scratchpad.jp/prepaid-sim-in-thailand-21',
        kind: 'community',
        datedOn: '2012',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      page: {
        source: 'http://bangkokhotelranking.com/blog/dtac-topup/',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source' },
      { code: 'may-not-be-offered' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'my.dtac.co.th',
      paths: ['/'],
      url: 'https://my.dtac.co.th/esv/quickRefill',
      needsLogin: false,
      number: { style: 'national', digits: [10] },
      amount: 'tiles',
    },
    { kind: 'plans', host: 'www.dtac.co.th', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', cards: ['visa', 'mastercard'], fact: 'page' },
    { channel: 'store', keep: ['receipt'] },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 1200 }] }],
  conflicts: [],
} satisfies Carrier
