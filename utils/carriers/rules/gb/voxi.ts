import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-voxi',
  name: 'VOXI',
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
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true, cost: 8 }],
          period: { unit: 'day', count: 180 },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500, 1000] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/frontend/tools/phone-number-lifecycle-mvp/uk-directory-pilot.json',
        kind: 'community',
        datedOn: '2026-09-26',
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
  addresses: [{ kind: 'plans', host: 'www.voxi.co.uk', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'pack-does-not-count' }, { code: 'send-one-text', values: [{ minor: 8 }] }],
  conflicts: [],
} satisfies Carrier
