import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-hkmobi',
  name: 'HK Mobi',
  aliases: ['csl Hemat'],
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
          tiers: [{ act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 365 } }],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [2000, 5000, 10000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/9421d9d003/data/phone/review-packets/hkmobi-365-hk-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.hkcsl.com/en/csl-indonesians-hemat-annual-prepaid-sim/',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      dealer: {
        source: 'https://www.hkcsl.com/en/dealer-prepaid-sim/',
        kind: 'official-cited',
        datedOn: '2026-10-03',
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
      { code: 'promotion-until', about: 'tracks.0.validity.tiers.0', values: [{ on: '2026-12-31' }] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.hkcsl.com',
      paths: ['/'],
      url: 'https://www.hkcsl.com/en/csl-indonesians-hemat-annual-prepaid-sim/',
    },
  ],
  channels: [{ channel: 'voucher', keep: ['voucher-code', 'receipt'] }, { channel: 'site' }],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 2000 }] },
    { code: 'lines-per-person-limit', count: 10, fact: 'limit' },
  ],
  conflicts: [],
} satisfies Carrier
