import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'in-jio',
  name: 'Jio prepaid',
  network: 'Reliance Jio',
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
        after: [{ stage: 'grace', period: { unit: 'day', count: 15 }, revivedBy: 'acts', atLeast: 2000 }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/jio-prepaid-90d-trai-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.jio.com/jcms/en-in/regulatory/',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      press: {
        source:
          'https://www.indiatvnews.com/technology/news/jio-airtel-vi-users-here-s-how-many-days-does-a-sim-work-without-recharge-2025-09-02-1006336',
        kind: 'press',
        datedOn: '2025-09-02',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.jio.com',
      paths: ['/'],
      url: 'https://www.jio.com/selfcare/recharge/mobility/',
      needsLogin: false,
      number: { style: 'national', digits: [10], confirmField: false },
    },
  ],
  channels: [],
  checks: [],
  hints: [
    { code: 'keep-balance-above', values: [{ minor: 2000 }] },
    { code: 'make-one-call' },
    { code: 'incoming-text-free-abroad' },
    { code: 'turn-on-before-leaving' },
  ],
  conflicts: [],
} satisfies Carrier
