import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-shinetown-gold',
  name: 'ShineTown Gold',
  network: '',
  country: 'HK',
  currency: 'HKD',
  status: 'active',
  company: 'ShineTown',
  rule: {
    zone: 'Asia/Hong_Kong',
    currency: 'HKD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 60 } },
            { act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 30 } },
            { act: { act: 'topUp', atLeast: 5000 }, gives: { unit: 'day', count: 60 } },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 180 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [2000, 5000, 10000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://shinetown.com.hk/stthk4/chi/products-and-services/mobile-solution/faq.php?mmid=menu1',
        kind: 'official',
        datedOn: '2022',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      limit: {
        source:
          'https://fortuneroad.top/en/limitation-of-prepaid-sim-cards-hongkongers-faced-with-a-limit-of-three-prepaid-sim-cards-per-provider',
        kind: 'community',
        datedOn: '2025',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'shinetown.com.hk',
      paths: ['/'],
      url: 'https://shinetown.com.hk/stthk4/eng/products-and-services/mobile-solution/faq.php?mmid=menu1',
      amount: 'none',
    },
  ],
  channels: [{ channel: 'voucher', keep: ['voucher-code', 'receipt'] }],
  checks: [
    { how: 'ussd', asks: 'both', code: '*#137*137#' },
    { how: 'call', asks: 'both', code: '*123' },
  ],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 2000 }] },
    { code: 'lines-per-person-limit', count: 10, fact: 'limit' },
  ],
  conflicts: [],
} satisfies Carrier
