import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'uz-beeline',
  name: 'Beeline Uzbekistan',
  network: 'Beeline UZ',
  country: 'UZ',
  currency: 'UZS',
  status: 'active',
  rule: {
    zone: 'Asia/Tashkent',
    currency: 'UZS',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true },
            { act: 'topUp' },
            { act: 'purchase' },
          ],
          period: { unit: 'day', count: 90 },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 275 }, revivedBy: 'carrier' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/09041c1fef/data/phone/review-packets/beeline-uz-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source:
          'https://beeline.uz/en/events/prekrashcheniye-raboty-platformy-beeline-tv/uvazhaemye-klienty-28042026',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      ways: {
        source: 'https://beeline.uz/en/payments',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity.counts', facts: ['official'] }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'beeline.uz', paths: ['/'] }],
  channels: [
    {
      channel: 'third-party',
      at: ['Ding'],
      fromAbroad: true,
      cards: ['visa', 'mastercard', 'amex', 'unionpay'],
      foreignCards: true,
      fact: 'ways',
    },
  ],
  checks: [],
  hints: [
    { code: 'make-one-call' },
    { code: 'ask-support-to-restore', values: [{ unit: 'day', count: 275 }] },
  ],
  conflicts: [],
} satisfies Carrier
