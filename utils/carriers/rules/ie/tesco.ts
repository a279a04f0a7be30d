import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ie-tesco',
  name: 'Tesco Mobile Ireland Prepay',
  network: 'Three IE',
  country: 'IE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Dublin',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      { clock: 'outgoing', validity: { kind: 'stated' }, after: [], then: 'unknown' },
      {
        clock: 'credit',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 1500 }, gives: { unit: 'day', count: 28 } }],
          ifShorter: 'newest-wins',
          fact: 'plan',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1500] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.tescomobile.ie/help-centre/your-plan/how-to-perform-a-scheduled-top-up',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      plan: {
        source: 'https://www.tescomobile.ie/about-us/terms/15-sim-only-prepay-plan-contract-summary.aspx',
        kind: 'official',
        datedOn: '2020-12-21',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.tescomobile.ie',
      paths: ['/'],
      url: 'https://www.tescomobile.ie/help-centre/your-plan/how-to-perform-a-scheduled-top-up',
      needsLogin: true,
    },
  ],
  channels: [{ channel: 'site' }],
  checks: [{ how: 'call', asks: 'balance', code: '1749' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
