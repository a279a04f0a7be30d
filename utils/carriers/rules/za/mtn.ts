import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'za-mtn',
  name: 'MTN South Africa prepaid',
  network: 'MTN South Africa',
  country: 'ZA',
  currency: 'ZAR',
  status: 'active',
  rule: {
    zone: 'Africa/Johannesburg',
    currency: 'ZAR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }],
          period: { unit: 'day', count: 90 },
        },
        after: [
          {
            stage: 'grace',
            period: { unit: 'month', count: 1, clamp: 'last-day' },
            revivedBy: 'carrier',
            fact: 'back',
          },
        ],
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
        source: 'https://techcentral.co.za/new-rules-on-how-operators-can-cut-off-your-dormant-sim/283296/',
        kind: 'press',
        datedOn: '2026-07',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      back: {
        source:
          'https://legalacademy.co.za/news/read/electronic-communications-numbering-plan-regulatory-amendments-gazetted',
        kind: 'press',
        datedOn: '2026-07',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      practice: {
        source:
          'https://www.dailymaverick.co.za/article/2023-09-12-cell-number-recycling-by-sa-networks-leaves-customers-fuming-and-inconvenienced/',
        kind: 'press',
        datedOn: '2023-09-12',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'acts-unclear', about: 'tracks.0.validity.counts' },
      { code: 'first-hand-missing', facts: ['main', 'practice'] },
    ],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*141#' }],
  hints: [{ code: 'send-one-text' }, { code: 'ask-support-to-restore', fact: 'back' }],
  conflicts: [],
} satisfies Carrier
