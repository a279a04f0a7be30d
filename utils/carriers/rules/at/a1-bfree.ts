import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'at-a1-bfree',
  name: 'A1 B.free',
  network: 'A1 AT',
  country: 'AT',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Vienna',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp', atLeast: 2000 }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
          fact: 'notice',
        },
        // Deleted after 12 months by the carrier's notice of 2018, after 13 by what is cited of it today.
        after: [
          { stage: 'grace', period: { unit: 'month', count: 1, clamp: 'last-day' }, revivedBy: 'acts' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1000, 2000] },
    upkeep: [
      {
        fee: 90,
        period: { unit: 'month', count: 1, clamp: 'last-day' },
        afterIdle: { unit: 'week', count: 12 },
        fact: 'notice',
      },
    ],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/5af2a6b700/data/phone/review-packets/a1-bfree-at-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.a1.net/faq/telefonie/b-free-wertkarte/bfree-guthaben-nicht-aufladen',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      notice: {
        source: 'https://www.a1.net/bfree-info',
        kind: 'official',
        datedOn: '2018-03-05',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'month', count: 12, clamp: 'last-day' },
          { unit: 'month', count: 13, clamp: 'last-day' },
        ],
        facts: ['notice', 'main'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.a1.net',
      paths: ['/'],
      url: 'https://www.a1.net/handys-tarife/wertkartentarife',
    },
  ],
  channels: [
    { channel: 'site' },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
    { channel: 'atm', keep: ['receipt'] },
  ],
  checks: [],
  hints: [{ code: 'one-payment-not-split', values: [{ minor: 2000 }] }],
  conflicts: [],
} satisfies Carrier
