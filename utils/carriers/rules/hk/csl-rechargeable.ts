import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-csl-rechargeable',
  name: 'csl Rechargeable SIM',
  aliases: ['PCCW-HKT Rechargeable SIM'],
  network: 'csl',
  country: 'HK',
  currency: 'HKD',
  status: 'active',
  company: 'csl',
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
            { act: { act: 'activated' }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp' }, gives: { unit: 'day', count: 180 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [{ fee: 250, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null }],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.hkcsl.com/en/prepaid-pccw-hkt-rechargeable-sim-card/',
        kind: 'official',
        datedOn: '2021-06',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      auto: {
        source: 'https://www.hkcsl.com/en/auto-recharge-service/',
        kind: 'official',
        datedOn: null,
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
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source' },
      { code: 'still-sold-unknown' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.hkcsl.com',
      paths: ['/'],
      url: 'https://www.hkcsl.com/en/prepaid-pccw-hkt-rechargeable-sim-card/',
    },
  ],
  channels: [{ channel: 'other', fact: 'auto' }],
  checks: [],
  hints: [
    { code: 'keep-balance-above', values: [{ minor: 250 }] },
    { code: 'auto-top-up', fact: 'auto' },
    { code: 'lines-per-person-limit', count: 10, fact: 'limit' },
  ],
  conflicts: [],
} satisfies Carrier
