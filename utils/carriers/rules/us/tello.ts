import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-tello',
  name: 'Tello Pay As You Go',
  network: 'T-Mobile US',
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
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp' }, gives: { unit: 'day', count: 90 } }],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1000, most: null, step: 1, fact: 'summary' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/431cb1d7df/data/phone/review-packets/tello-paygo-credit-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      summary: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#tello-paygo-credit-2026',
        kind: 'official-cited',
        datedOn: '2026-10-05',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'tello.com',
      paths: ['/'],
      url: 'https://tello.com/buy/pay_as_you_go',
      needsLogin: true,
    },
  ],
  channels: [{ channel: 'site' }, { channel: 'other', at: ['ADD10PAYG'], fact: 'summary' }],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 1000 }], fact: 'summary' },
    { code: 'activate-at-home' },
  ],
  conflicts: [],
} satisfies Carrier
