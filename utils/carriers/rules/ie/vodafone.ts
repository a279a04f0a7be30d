import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ie-vodafone',
  name: 'Vodafone Ireland Pay As You Go',
  network: 'Vodafone IE',
  country: 'IE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Dublin',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }, { act: 'topUp' }],
          period: { unit: 'month', count: 8, clamp: 'last-day' },
        },
        after: [
          { stage: 'grace', period: { unit: 'month', count: 6, clamp: 'last-day' }, revivedBy: 'carrier' },
        ],
        then: 'lost',
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
        source: 'http://www.mobilenewscwp.co.uk/2010/03/12/vodafone-to-cleanse-irish-base/',
        kind: 'press',
        datedOn: '2010-03-12',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source', facts: ['main'] },
      { code: 'acts-unclear', about: 'tracks.0.validity.counts' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.vodafone.ie', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
