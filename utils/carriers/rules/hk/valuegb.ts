import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-valuegb',
  name: 'ValueGB',
  network: 'SmarTone',
  country: 'HK',
  currency: 'HKD',
  status: 'active',
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
          tiers: [{ act: { act: 'topUp', atLeast: 5000 }, gives: { unit: 'day', count: 365 } }],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [5000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.valuegb.com/service-site/ValueGB/en/faq.jsp',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.valuegb.com',
      paths: ['/'],
      url: 'https://www.valuegb.com/service-site/ValueGB/en/faq.jsp',
    },
  ],
  channels: [
    { channel: 'app', at: ['ValueGB'] },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 5000 }] }],
  conflicts: [],
} satisfies Carrier
