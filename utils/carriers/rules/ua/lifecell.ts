import type { Carrier } from '@/utils/carriers/carrier'

// The 365 days include the day of the payment.
export default {
  id: 'ua-lifecell',
  name: 'lifecell prepaid',
  network: 'lifecell',
  country: 'UA',
  currency: 'UAH',
  status: 'active',
  rule: {
    zone: 'Europe/Kyiv',
    currency: 'UAH',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp', atLeast: 1000 }],
          period: { unit: 'day', count: 365, starts: 'same-day' },
        },
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 30 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://scandalist.com.ua/ru/news/tehnika/lifecell-vidkliuchit-nomer-khto-u-zoni-riziku',
        kind: 'press',
        datedOn: '2025',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.lifecell.ua', paths: ['/'] }],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*111#' }],
  hints: [{ code: 'one-payment-not-split', values: [{ minor: 1000 }] }],
  conflicts: [],
} satisfies Carrier
