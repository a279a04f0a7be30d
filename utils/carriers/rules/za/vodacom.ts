import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'za-vodacom',
  name: 'Vodacom Prepaid',
  network: 'Vodacom',
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
          // The record says 110 days in its text and 83 in its name.
          period: { unit: 'day', count: 83 },
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
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/2bb52ea02e/data/phone/review-packets/vodacom-prepaid-83d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      law: {
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
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity.counts' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.vodacom.co.za',
      paths: ['/'],
      url: 'https://www.vodacom.co.za/vodacom/shopping/plans/prepaid-plans',
    },
  ],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*100#' }],
  hints: [{ code: 'send-one-text' }, { code: 'ask-support-to-restore', fact: 'back' }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        {
          values: [
            { unit: 'day', count: 83 },
            { unit: 'day', count: 110 },
          ],
          fact: 'main',
        },
        { values: [{ unit: 'day', count: 90 }], fact: 'law' },
      ],
    },
  ],
} satisfies Carrier
