import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'cz-mobilcz',
  name: 'MOBIL.CZ prepaid',
  network: 'T-Mobile CZ',
  country: 'CZ',
  currency: 'CZK',
  status: 'active',
  rule: {
    zone: 'Europe/Prague',
    currency: 'CZK',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
        },
        after: [],
        then: 'lost',
      },
      {
        clock: 'credit',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 20000 }, gives: { unit: 'month', count: 6, clamp: 'last-day' } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [20000] },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://www.mobil.cz/podpora?otazka=jak-casto-dobijet',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.mobil.cz',
      paths: ['/'],
      url: 'https://www.mobil.cz/podpora?otazka=jak-casto-dobijet',
    },
  ],
  channels: [{ channel: 'ussd', at: ['*144*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*146#' }],
  hints: [
    { code: 'smallest-top-up' },
    { code: 'credit-lost-first', values: [{ minor: 20000 }, { unit: 'month', count: 6, clamp: 'last-day' }] },
  ],
  conflicts: [],
} satisfies Carrier
