import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'cy-cyta',
  name: 'Cyta soeasy',
  network: 'Cyta',
  country: 'CY',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Asia/Nicosia',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'day', count: 365 } }],
          ifShorter: 'newest-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 7 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 15 }, revivedBy: 'acts' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500, 1000, 2000, 3500, 5000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/ad0a3251f9/data/phone/review-packets/cyta-soeasy-cy-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.cyta.com.cy/faq-soeasy/en',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      ways: {
        source: 'https://www.cyta.com.cy/faq-soeasy-top-up/en',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.cyta.com.cy', paths: ['/'], url: 'https://www.cyta.com.cy/soeasy/en' },
  ],
  channels: [
    { channel: 'site', fromAbroad: true, cards: ['visa', 'mastercard', 'maestro', 'amex'], fact: 'ways' },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 500 }] }],
  conflicts: [],
} satisfies Carrier
