import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-redpocket-annual',
  name: 'Red Pocket Annual Essentials',
  network: 'AT&T / T-Mobile / Verizon',
  country: 'US',
  currency: 'USD',
  status: 'active',
  company: 'Red Pocket',
  rule: {
    zone: 'America/New_York',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts', fact: 'help' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      '360-days': { price: 11000, period: { unit: 'day', count: 360, starts: 'same-day' }, paidFrom: 'card' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/82299c0350/data/phone/review-packets/redpocket-annual-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      help: {
        source:
          'https://help.redpocket.com/if-i-let-my-account-lapse-how-soon-do-i-need-to-make-payment-in-order-to-keep-my-phone-number',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'packs.360-days.period',
        values: [
          { unit: 'day', count: 359 },
          { unit: 'day', count: 360 },
        ],
        facts: ['main'],
      },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.redpocket.com', paths: ['/'], url: 'https://www.redpocket.com/plans/annual' },
    { kind: 'help', host: 'help.redpocket.com', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'renew-before' }, { code: 'activate-at-home' }],
  conflicts: [],
} satisfies Carrier
