import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-luckysim',
  name: 'LuckySIM',
  network: 'csl',
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
            { act: { act: 'topUp', atLeast: 5000 }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 365 } },
            { act: { act: 'topUp', atLeast: 20000 }, gives: { unit: 'day', count: 540 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [5000, 10000, 20000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/d8158f9d86/docs/PHONE_LUCKYSIM_HK_REVIEW_2026-10-04.md',
        kind: 'official-cited',
        datedOn: '2026-10-04',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      shop: {
        source: 'https://shop.luckysim.com.hk/sim-topup',
        kind: 'official-cited',
        datedOn: '2026-10-04',
        checkedOn: '2026-11',
        confidence: 'low',
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
    doubts: [
      // A new SIM's 1,095 days run from the day it was bought, not from its activation.
      { code: 'differs-by-contract', about: 'tracks.0.validity', values: [{ unit: 'day', count: 1095 }] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'shop.luckysim.com.hk',
      paths: ['/'],
      url: 'https://shop.luckysim.com.hk/sim-topup',
      fact: 'shop',
    },
  ],
  channels: [{ channel: 'site', fromAbroad: true }],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 5000 }] },
    { code: 'lines-per-person-limit', count: 10, fact: 'limit' },
  ],
  conflicts: [],
} satisfies Carrier
