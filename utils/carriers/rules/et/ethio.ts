import type { Carrier } from '@/utils/carriers/carrier'

// The active period is the validity of the balance, at most 120 days ahead; no source says what each recharge gives.
export default {
  id: 'et-ethio',
  name: 'Ethio telecom prepaid',
  network: 'Ethio telecom',
  country: 'ET',
  currency: 'ETB',
  status: 'active',
  rule: {
    zone: 'Africa/Addis_Ababa',
    currency: 'ETB',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'stated' },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 330 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts' },
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
        source: 'https://www.ethiotelecom.et/prepaid-mobile/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [
      { code: 'ladder-incomplete', about: 'tracks.0.validity', values: [{ unit: 'day', count: 120 }] },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.ethiotelecom.et',
      paths: ['/'],
      url: 'https://www.ethiotelecom.et/prepaid-mobile/',
    },
  ],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*804#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
