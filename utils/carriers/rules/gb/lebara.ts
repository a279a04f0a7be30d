import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-lebara',
  name: 'Lebara UK',
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
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }],
          period: { unit: 'day', count: 90 },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/frontend/tools/phone-number-lifecycle-mvp/uk-directory-pilot.json',
        kind: 'community',
        datedOn: '2026-09-12',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'community-only' },
      { code: 'acts-unclear', about: 'tracks.0.validity.counts' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'mobile.lebara.com', paths: ['/'], url: 'https://mobile.lebara.com/gb/en/' },
    { kind: 'plans', host: 'www.lebara.co.uk', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
