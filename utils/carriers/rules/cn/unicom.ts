import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'cn-unicom',
  name: 'China Unicom',
  localName: '中国联通',
  network: 'China Unicom',
  country: 'CN',
  currency: 'CNY',
  status: 'active',
  rule: {
    zone: 'Asia/Shanghai',
    currency: 'CNY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'subscription',
          fee: 800,
          period: { unit: 'month', count: 1, clamp: 'last-day' },
          from: 'balance',
          renews: 'by-itself',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 100, most: null, step: 100, fact: 'pages' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.9m8m.com/1322224.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      pages: {
        source: 'Test of the recharge page (public code, repository unknown)',
        kind: 'community',
        datedOn: '2019-11-01',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'differs-by-region' },
      { code: 'price-unknown', about: 'tracks.0.validity.fee', values: [{ minor: 500 }, { minor: 800 }] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'upay.10010.com',
      paths: ['/'],
      url: 'https://upay.10010.com/npfweb/npfcellweb/phone_recharge_fill.htm',
      needsLogin: false,
      number: { style: 'national', digits: [11] },
    },
    { kind: 'plans', host: 'www.10010.com', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', fact: 'pages' },
    { channel: 'app' },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [{ code: 'keep-balance-above', values: [{ minor: 800 }] }],
  conflicts: [],
} satisfies Carrier
