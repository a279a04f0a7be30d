import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'sn-orange',
  name: 'Orange Senegal with Sama Numéro',
  aliases: ['Sama Numero', 'Kirène'],
  network: 'Orange Senegal',
  country: 'SN',
  currency: 'XOF',
  status: 'active',
  rule: {
    zone: 'Africa/Dakar',
    currency: 'XOF',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'pack-end',
          counts: [{ act: 'purchase', packs: ['sama-6m', 'sama-12m', 'sama-24m'] }],
          restart: null,
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      'sama-6m': {
        price: 3000,
        period: { unit: 'month', count: 6, clamp: 'last-day' },
        paidFrom: 'either',
        code: '#165#',
      },
      'sama-12m': {
        price: 5000,
        period: { unit: 'month', count: 12, clamp: 'last-day' },
        paidFrom: 'either',
        code: '#165#',
      },
      'sama-24m': {
        price: 10000,
        period: { unit: 'month', count: 24, clamp: 'last-day' },
        paidFrom: 'either',
        code: '#165#',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/a9bcc8a462/data/phone/review-packets/orange-sn-sama-numero-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.orange.sn',
      paths: ['/'],
      url: 'https://www.orange.sn/actualite/sama-numero',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 3000 }] }, { code: 'order-before-leaving' }],
  conflicts: [],
} satisfies Carrier
