import type { Carrier } from '@/utils/carriers/carrier'

// No source names the amounts, so a recharge is known by its length; the number itself goes 395 days after the last one.
export default {
  id: 'au-vodafone',
  name: 'Vodafone Australia Pay and Go',
  network: 'Vodafone',
  country: 'AU',
  currency: 'AUD',
  status: 'active',
  company: 'Vodafone Australia',
  rule: {
    zone: 'Australia/Sydney',
    currency: 'AUD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [{ stage: 'grace', period: null, revivedBy: 'acts' }],
        then: 'unknown',
      },
      {
        clock: 'recovery',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }, { act: 'purchase' }],
          period: { unit: 'day', count: 395 },
          fact: 'numbers',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      '60-days': { price: null, period: { unit: 'day', count: 60 }, paidFrom: 'either' },
      '180-days': { price: null, period: { unit: 'day', count: 180 }, paidFrom: 'either' },
      '365-days': { price: null, period: { unit: 'day', count: 365 }, paidFrom: 'either' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.vodafone.com.au/support/prepaid/payandgo',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      recharge: {
        source: 'https://www.vodafone.com.au/support/prepaid/recharge',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      numbers: {
        source: 'https://www.vodafone.com.au/support/notify/reconnect-number',
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
      kind: 'recharge',
      host: 'www.vodafone.com.au',
      paths: ['/'],
      url: 'https://www.vodafone.com.au/support/prepaid/recharge',
      needsLogin: false,
      number: { style: 'national', digits: [10] },
      fact: 'recharge',
    },
  ],
  channels: [
    {
      channel: 'site',
      at: ['Express Recharge', 'PayPal'],
      cards: ['visa', 'mastercard', 'amex'],
      fact: 'recharge',
    },
    { channel: 'app', at: ['My Vodafone'], fact: 'recharge' },
    { channel: 'other', at: ['1511'], fact: 'recharge' },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'], fact: 'recharge' },
  ],
  checks: [],
  hints: [{ code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
