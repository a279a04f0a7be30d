import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'au-kogan',
  name: 'Kogan Mobile Australia',
  network: 'Vodafone',
  country: 'AU',
  currency: 'AUD',
  status: 'active',
  company: 'Kogan Mobile Australia',
  rule: {
    zone: 'Australia/Sydney',
    currency: 'AUD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 20 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 70 }, revivedBy: 'acts' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      '30-days': { price: null, period: { unit: 'day', count: 30 }, paidFrom: 'card' },
      '90-days': { price: null, period: { unit: 'day', count: 90 }, paidFrom: 'card' },
      '365-days': { price: null, period: { unit: 'day', count: 365 }, paidFrom: 'card' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source:
          'https://help.koganmobile.com.au/hc/en-au/articles/217391527-How-long-will-my-number-stay-active-for-if-I-don-t-recharge-',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      plans: {
        source: 'https://help.koganmobile.com.au/hc/en-au/articles/206485668-Will-my-unused-data-rollover',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'price-unknown', about: 'packs' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'help.koganmobile.com.au',
      paths: ['/'],
      url: 'https://help.koganmobile.com.au/hc/en-au/articles/217391527-How-long-will-my-number-stay-active-for-if-I-don-t-recharge-',
    },
    { kind: 'plans', host: 'www.koganmobile.com.au', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
