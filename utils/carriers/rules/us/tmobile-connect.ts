import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-tmobile-connect',
  name: 'Connect by T-Mobile',
  network: 'T-Mobile US',
  country: 'US',
  currency: 'USD',
  status: 'active',
  company: 'T-Mobile US',
  rule: {
    zone: 'America/New_York',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'subscription',
          fee: 1500,
          period: { unit: 'day', count: 30 },
          from: 'card',
          renews: 'by-hand',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts', fact: 'table' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: { connect: { price: 1500, period: { unit: 'day', count: 30 }, paidFrom: 'either' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/533a6d50f9/data/phone/review-packets/tmobile-prepaid-connect-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      lifecycle: {
        source: 'https://www.t-mobile.com/support/account/prepaid-suspend-cancel',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      table: {
        source: 'https://techfyp.nl/2025/03/16/can-you-pause-prepaid-telephone-service-to-avoid-non-payment/',
        kind: 'press',
        datedOn: '2025-03-16',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    { kind: 'account', host: 'prepaid.t-mobile.com', paths: ['/'] },
    {
      kind: 'help',
      host: 'www.t-mobile.com',
      paths: ['/'],
      url: 'https://www.t-mobile.com/support/account/prepaid-suspend-cancel',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'incoming-text-paid-abroad', values: [{ minor: 10 }] }, { code: 'renew-before' }],
  conflicts: [
    {
      about: 'grace',
      sides: [
        { values: [{ unit: 'day', count: 120 }], fact: 'lifecycle' },
        { values: [{ unit: 'day', count: 90 }], fact: 'table' },
      ],
    },
  ],
} satisfies Carrier
