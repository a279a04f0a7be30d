import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-h2o',
  name: 'H2O Wireless Pay As You Go',
  aliases: ['PayGo'],
  network: 'AT&T',
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
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1000, 3000, 10000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/431cb1d7df/data/phone/review-packets/h2o-paygo-10-90d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://www.h2owireless.com/terms-conditions',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sooner-when-empty',
        about: 'tracks.0.after.0',
        values: [{ unit: 'day', count: 30 }],
        facts: ['terms'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.h2owireless.com',
      paths: ['/'],
      url: 'https://www.h2owireless.com/plan/minute',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'no-roaming' }, { code: 'smallest-top-up', values: [{ minor: 1000 }] }],
  conflicts: [],
} satisfies Carrier
