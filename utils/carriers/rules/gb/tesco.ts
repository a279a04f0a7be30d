import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-tesco',
  name: 'Tesco Mobile PAYG Essentials',
  network: 'O2 UK',
  country: 'GB',
  currency: 'GBP',
  status: 'active',
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
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true, cost: 10 }],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
        },
        after: [{ stage: 'grace', period: null, revivedBy: 'carrier' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1000, 1500, 2000], fact: 'page' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/11177dd8d1/data/phone/review-packets/tesco-mobile-payg-uk-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      page: {
        source: 'https://www.tescomobile.com/help/usage-and-top-up/pay-as-you-go/topping-up',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.after.0' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.tescomobile.com',
      paths: ['/'],
      url: 'https://www.tescomobile.com/help/usage-and-top-up/pay-as-you-go/topping-up',
      needsLogin: false,
      fact: 'page',
    },
  ],
  channels: [
    { channel: 'site', fact: 'page' },
    { channel: 'app', at: ['Tesco Mobile'], fact: 'page' },
    { channel: 'other', at: ['4444'], fact: 'page' },
    { channel: 'voucher', at: ['Tesco'], keep: ['voucher-code', 'receipt'], fact: 'page' },
  ],
  checks: [],
  hints: [{ code: 'send-one-text', values: [{ minor: 10 }] }, { code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
