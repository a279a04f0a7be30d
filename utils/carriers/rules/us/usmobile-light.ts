import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-usmobile-light',
  name: 'US Mobile Light',
  network: 'Verizon, T-Mobile US, AT&T',
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
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts', fact: 'table' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      '12-months': { price: 9600, period: { unit: 'month', count: 12, clamp: 'last-day' }, paidFrom: 'card' },
      monthly: { price: 1000, period: { unit: 'day', count: 30 }, paidFrom: 'card' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/a9bcc8a462/data/phone/review-packets/us-mobile-light-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      table: {
        source: 'https://techfyp.nl/2025/03/16/can-you-pause-prepaid-telephone-service-to-avoid-non-payment/',
        kind: 'press',
        datedOn: '2025-03-16',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'first-hand-missing', about: 'tracks.0.after.0', facts: ['table'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.usmobile.com',
      paths: ['/'],
      url: 'https://www.usmobile.com/get-started-bundles',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'renew-before' }, { code: 'activate-at-home' }],
  conflicts: [],
} satisfies Carrier
