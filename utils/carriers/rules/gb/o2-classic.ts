import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-o2-classic',
  name: 'O2 Classic PAYG',
  network: 'O2 UK',
  country: 'GB',
  currency: 'GBP',
  status: 'closed-to-new',
  rule: {
    zone: 'Europe/London',
    currency: 'GBP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true, cost: 2 }],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/o2-uk-classic-payg-6mo-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.o2.co.uk/help/products-and-services/pay-as-you-go/classic-pay-as-you-go',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'recharge', host: 'www.o2.co.uk', paths: ['/'], url: 'https://www.o2.co.uk/topup' }],
  channels: [],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*#10#' },
    { how: 'call', asks: 'balance', code: '4444' },
  ],
  hints: [{ code: 'send-one-text', values: [{ minor: 2 }] }],
  conflicts: [],
} satisfies Carrier
