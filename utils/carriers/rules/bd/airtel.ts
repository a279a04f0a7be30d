import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'bd-airtel',
  name: 'Airtel Bangladesh prepaid',
  network: 'Robi',
  country: 'BD',
  currency: 'BDT',
  status: 'active',
  rule: {
    zone: 'Asia/Dhaka',
    currency: 'BDT',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }, { act: 'topUp' }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
          fact: 'press',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'carrier' }],
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
        source: 'https://bd.airtel.com/bn/personal/prepaid-postpaid/recycling-old-airtel-connection',
        kind: 'official',
        datedOn: '2021-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      press: {
        source: 'https://inews.zoombangla.com/apnar-name-a-buy-kora-sim-e',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'month', count: 12, clamp: 'last-day' },
          { unit: 'day', count: 450 },
        ],
        facts: ['press', 'main'],
      },
      {
        code: 'sources-disagree',
        about: 'tracks.0.after.0',
        values: [
          { unit: 'day', count: 30 },
          { unit: 'day', count: 90 },
        ],
        facts: ['main'],
      },
      { code: 'acts-unclear', about: 'tracks.0.validity.counts' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'bd.airtel.com',
      paths: ['/'],
      url: 'https://bd.airtel.com/bn/personal/prepaid-postpaid/recycling-old-airtel-connection',
    },
  ],
  channels: [{ channel: 'voucher', at: ['*787*CODE#'], keep: ['voucher-code', 'receipt'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*1#' }],
  hints: [{ code: 'smallest-top-up' }, { code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
