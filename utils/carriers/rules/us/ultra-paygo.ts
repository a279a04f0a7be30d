import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-ultra-paygo',
  name: 'Ultra Mobile PayGo',
  network: 'T-Mobile US',
  country: 'US',
  currency: 'USD',
  status: 'active',
  rule: {
    zone: 'America/New_York',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'subscription',
          fee: 300,
          period: { unit: 'day', count: 30 },
          from: 'balance',
          renews: 'by-itself',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts', fact: 'answer' }],
        then: 'unknown',
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/431cb1d7df/data/phone/review-packets/ultra-mobile-paygo-3-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      answer: {
        source: 'https://www.ultramobile.com/ufaqs/what-happens-if-i-forget-to-make-a-payment/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      summary: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#ultra-mobile-paygo-3-2026',
        kind: 'official-cited',
        datedOn: '2026-10-04',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      cycle: {
        source: 'https://www.ultramobile.com/faq/when-do-my-minutes-or-text-mms-messages-expire/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'loss-unknown', facts: ['answer', 'summary'] }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.ultramobile.com', paths: ['/'], url: 'https://www.ultramobile.com/paygo/' },
  ],
  channels: [{ channel: 'site' }, { channel: 'app' }],
  checks: [{ how: 'text', asks: 'validity', code: 'BAL', to: '6700', fact: 'cycle' }],
  hints: [
    { code: 'keep-balance-above', values: [{ minor: 300 }] },
    { code: 'incoming-text-paid-abroad', values: [{ minor: 10 }] },
  ],
  conflicts: [
    {
      about: 'grace',
      sides: [
        { values: [{ unit: 'day', count: 30 }], fact: 'answer' },
        { values: [{ unit: 'day', count: 60 }], fact: 'summary' },
      ],
    },
  ],
} satisfies Carrier
