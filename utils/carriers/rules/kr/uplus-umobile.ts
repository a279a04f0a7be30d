import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kr-uplus-umobile',
  name: 'U+ UMobile prepaid',
  localName: 'U+유모바일 선불',
  network: 'LG U+',
  country: 'KR',
  currency: 'KRW',
  status: 'active',
  rule: {
    zone: 'Asia/Seoul',
    currency: 'KRW',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 24200 }, gives: { unit: 'day', count: 30 } }],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [24200] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/824b7c6753/data/phone/review-packets/lguplus-prepaid-kr-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      prices: {
        source: 'https://pps.uplussave.com/prepay/common/priceInfo.mpp',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'pps.uplussave.com',
      paths: ['/'],
      url: 'https://pps.uplussave.com/prepay/common/priceInfo.mpp',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'no-roaming' }],
  conflicts: [],
} satisfies Carrier
