import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-ctexcel',
  name: 'CTExcel UK',
  network: 'EE',
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
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }, { act: 'topUp' }],
          period: { unit: 'day', count: 90 },
        },
        after: [],
        then: 'unknown',
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
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/ctexcel-uk-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.ctexcel.com/uk/guaranteeNum',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'differs-by-contract' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.ctexcel.com', paths: ['/'], url: 'https://www.ctexcel.com/uk/guaranteeNum' },
  ],
  channels: [{ channel: 'site', cards: ['visa', 'mastercard', 'unionpay'] }],
  checks: [],
  hints: [{ code: 'send-one-text' }],
  conflicts: [],
} satisfies Carrier
