import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'cz-o2',
  name: 'O2 CZ GO prepaid',
  network: 'O2 CZ',
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
          counts: [{ act: 'topUp', atLeast: 30000 }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
        },
        after: [],
        then: 'unknown',
      },
      {
        clock: 'credit',
        validity: {
          kind: 'from-payment',
          tiers: [
            {
              act: { act: 'topUp', atLeast: 30000, atMost: 49900 },
              gives: { unit: 'month', count: 6, clamp: 'last-day' },
            },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [30000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/bc20d899f6/data/phone/review-packets/o2-cz-prepaid-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.o2.cz/osobni/volani/predplacena-karta',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      cards: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#o2-cz-prepaid-2026',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'ladder-incomplete', about: 'tracks.1.validity.tiers' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.o2.cz',
      paths: ['/'],
      url: 'https://www.o2.cz/osobni/volani/predplacena-karta',
    },
  ],
  channels: [
    { channel: 'site', foreignCards: false, fact: 'cards' },
    { channel: 'ussd', at: ['*102*CODE#'], keep: ['voucher-code'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*104*#' }],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 30000 }] },
    { code: 'credit-lost-first', values: [{ unit: 'month', count: 6, clamp: 'last-day' }] },
  ],
  conflicts: [],
} satisfies Carrier
