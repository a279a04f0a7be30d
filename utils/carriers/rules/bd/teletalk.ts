import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'bd-teletalk',
  name: 'Teletalk prepaid',
  network: 'Teletalk',
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
          period: { unit: 'month', count: 14, clamp: 'last-day' },
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://inews.zoombangla.com/apnar-name-a-buy-kora-sim-e',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'first-hand-missing', facts: ['main'] },
      { code: 'acts-unclear', about: 'tracks.0.validity.counts' },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'month', count: 14, clamp: 'last-day' },
          { unit: 'month', count: 15, clamp: 'last-day' },
        ],
        facts: ['main'],
      },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.teletalk.com.bd', paths: ['/'] }],
  channels: [{ channel: 'voucher', at: ['#151*CODE#'], keep: ['voucher-code', 'receipt'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*152#' }],
  hints: [{ code: 'smallest-top-up' }],
  conflicts: [],
} satisfies Carrier
