import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-hahasim',
  name: 'haha SIM',
  aliases: ['Fortress haha SIM'],
  network: '3 Hong Kong',
  country: 'HK',
  currency: 'HKD',
  status: 'active',
  rule: {
    zone: 'Asia/Hong_Kong',
    currency: 'HKD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 365 } },
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 14 }, revivedBy: 'carrier' }],
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/87fdecd66f/docs/PHONE_HAHASIM_MAINTENANCE_2026-10-06.md',
        kind: 'official-cited',
        datedOn: '2026-10-06',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      limit: {
        source:
          'https://fortuneroad.top/en/limitation-of-prepaid-sim-cards-hongkongers-faced-with-a-limit-of-three-prepaid-sim-cards-per-provider',
        kind: 'community',
        datedOn: '2025',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'may-not-be-offered', about: 'tracks.0.after.0' }],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 1000 }] },
    { code: 'pack-does-not-count' },
    { code: 'ask-support-to-restore' },
    { code: 'lines-per-person-limit', count: 10, fact: 'limit' },
  ],
  conflicts: [],
} satisfies Carrier
