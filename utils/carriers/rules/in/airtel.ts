import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'in-airtel',
  name: 'Airtel India prepaid',
  aliases: ['Bharti Airtel'],
  network: 'Airtel',
  country: 'IN',
  currency: 'INR',
  status: 'active',
  rule: {
    zone: 'Asia/Kolkata',
    currency: 'INR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'deduction',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
          idle: { unit: 'day', count: 90 },
          fee: 2000,
          period: { unit: 'day', count: 30 },
          needsMore: true,
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 15 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://www.indiatvnews.com/technology/news/jio-airtel-vi-users-here-s-how-many-days-does-a-sim-work-without-recharge-2025-09-02-1006336',
        kind: 'press',
        datedOn: '2025-09-02',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      trai: {
        source:
          'http://telecomtalk.info/prepaid-mobile-connections-with-rs-20-balance-cannot-be-deactivated-trai/104652/',
        kind: 'press',
        datedOn: '2013',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'first-hand-missing', facts: ['main'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.airtel.in',
      paths: ['/'],
      url: 'https://www.airtel.in/prepaid-recharge',
      needsLogin: false,
      number: { style: 'national', digits: [10] },
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'keep-balance-above', values: [{ minor: 2000 }] }, { code: 'make-one-call' }],
  conflicts: [],
} satisfies Carrier
