import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-cricket',
  name: 'Cricket Wireless 12-month plan',
  network: 'AT&T',
  country: 'US',
  currency: 'USD',
  status: 'active',
  rule: {
    zone: 'America/New_York',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [{ stage: 'grace', period: { unit: 'day', count: 60 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      '12-months': {
        price: 30000,
        period: { unit: 'month', count: 12, clamp: 'last-day' },
        paidFrom: 'card',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/09041c1fef/data/phone/review-packets/cricket-us-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      due: {
        source: 'https://www.cricketwireless.com/support/billing-and-payments/payment-due-dates',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.after.0', facts: ['due'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.cricketwireless.com',
      paths: ['/'],
      url: 'https://www.cricketwireless.com/plans/phone/multi-month',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'renew-before' }, { code: 'incoming-text-free-abroad' }],
  conflicts: [],
} satisfies Carrier
