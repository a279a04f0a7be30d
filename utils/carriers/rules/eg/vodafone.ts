import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'eg-vodafone',
  name: 'Vodafone Egypt prepaid',
  network: 'Vodafone Egypt',
  country: 'EG',
  currency: 'EGP',
  status: 'active',
  rule: {
    zone: 'Africa/Cairo',
    currency: 'EGP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
          period: { unit: 'day', count: 90 },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 15 }, revivedBy: 'carrier' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.forex1pro.com/2021/05/disconnecting-service-from-mobile-line.html',
        kind: 'community',
        datedOn: '2021-05',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      operator: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/1bcf3506c8/data/phone/review-packets/vodafone-eg-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      documents: {
        source: 'https://web.vodafone.com.eg/en/required-documents',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'community-only', facts: ['main'] },
      { code: 'old-source', facts: ['main'] },
      { code: 'first-hand-missing', facts: ['operator'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'web.vodafone.com.eg',
      paths: ['/'],
      url: 'https://web.vodafone.com.eg/en/required-documents',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'send-one-text' }, { code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
