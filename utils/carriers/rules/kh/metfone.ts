import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kh-metfone',
  name: 'Metfone prepaid',
  network: 'Metfone',
  country: 'KH',
  currency: 'USD',
  status: 'active',
  rule: {
    zone: 'Asia/Phnom_Penh',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'stated' },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 60 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'carrier' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://www.metfone.com.kh/en/revoking-prepaid-number',
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
      host: 'www.metfone.com.kh',
      paths: ['/'],
      url: 'https://www.metfone.com.kh/en/revoking-prepaid-number',
    },
  ],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*097#' }],
  hints: [{ code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
