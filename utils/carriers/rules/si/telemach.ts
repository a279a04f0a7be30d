import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'si-telemach',
  name: 'Telemach Free2Go',
  network: 'Telemach',
  country: 'SI',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Ljubljana',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'day', count: 90 } }],
          ifShorter: 'newest-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 90 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'carrier', fact: 'terms' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500, 1000, 2000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/3e5d6f5836/data/phone/review-packets/telemach-prepaid-si-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-02',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source:
          'https://telemach.si/download/terms/splosni-pogoji-uporabe-predplacniskega-sistema-veljavno-od-1-8-2024-spr/12212',
        kind: 'official-cited',
        datedOn: '2026-10-02',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'telemach.si',
      paths: ['/'],
      url: 'https://telemach.si/mobilna/predplacniski-paketi/mobilni-paket-free2-go',
    },
  ],
  channels: [
    { channel: 'ussd', at: ['*123*CODE#'], fromAbroad: true, keep: ['voucher-code'] },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*123#' }],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 500 }] },
    { code: 'ask-support-to-restore', fact: 'terms' },
  ],
  conflicts: [],
} satisfies Carrier
