import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ke-safaricom',
  name: 'Safaricom prepaid with Daima',
  aliases: ['Safaricom Daima'],
  network: 'Safaricom',
  country: 'KE',
  currency: 'KES',
  status: 'active',
  rule: {
    zone: 'Africa/Nairobi',
    currency: 'KES',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'pack-end',
          counts: [{ act: 'purchase', packs: ['daima-6m', 'daima-12m', 'daima-24m'] }],
          restart: null,
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      'daima-6m': {
        price: 20000,
        period: { unit: 'month', count: 6, clamp: 'last-day' },
        paidFrom: 'either',
      },
      'daima-12m': {
        price: 50000,
        period: { unit: 'month', count: 12, clamp: 'last-day' },
        paidFrom: 'either',
      },
      'daima-24m': {
        price: 100000,
        period: { unit: 'month', count: 24, clamp: 'last-day' },
        paidFrom: 'either',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/3412134ae3/data/phone/review-packets/safaricom-daima-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.safaricom.co.ke/media-center-landing/frequently-asked-questions/daima-service',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }, { code: 'still-sold-unknown', facts: ['main'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.safaricom.co.ke',
      paths: ['/'],
      url: 'https://www.safaricom.co.ke/media-center-landing/frequently-asked-questions/daima-service',
    },
  ],
  channels: [{ channel: 'ussd', at: ['*544*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*144#' }],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 20000 }] }, { code: 'order-before-leaving' }],
  conflicts: [],
} satisfies Carrier
