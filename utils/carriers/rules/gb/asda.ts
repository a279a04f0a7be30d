import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-asda',
  name: 'Asda Mobile pay as you go',
  network: 'Vodafone UK',
  country: 'GB',
  currency: 'GBP',
  status: 'active',
  rule: {
    zone: 'Europe/London',
    currency: 'GBP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }, { act: 'purchase' }],
          period: { unit: 'day', count: 180 },
        },
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 90 }, revivedBy: 'carrier' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500] },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://mobile.asda.com/help/topping-up/top-up-expire',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      guide: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#asda-mobile-uk-2026',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      page: {
        source: 'https://mobile.asda.com/support/topping-up',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.counts',
        values: [
          { act: { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true } },
          { act: { act: 'topUp' } },
        ],
        facts: ['main', 'guide'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'mobile.asda.com',
      paths: ['/'],
      url: 'https://mobile.asda.com/support/topping-up',
    },
  ],
  channels: [{ channel: 'site', foreignCards: false, fact: 'page' }],
  checks: [],
  hints: [{ code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
