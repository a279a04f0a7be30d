import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kr-mvno-generic',
  name: 'Korean budget prepaid',
  localName: '알뜰폰 선불',
  network: '',
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
        validity: { kind: 'stated' },
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts' }],
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
        source: 'https://ppsok.kr/?p=11286',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      refill: {
        source:
          'https://seongso.tistory.com/entry/%EA%B3%B5%EA%B8%B0%EA%B3%84-%EC%95%8C%EB%9C%B0%ED%8F%B0-%EB%A6%AC%ED%95%84%EB%B0%A9%EB%B2%95%EC%9D%80-%EC%96%B4%EB%96%BB%EA%B2%8C-%EB%90%98%EB%82%98%EC%9A%94',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'community-only' },
      {
        code: 'differs-by-contract',
        about: 'tracks.0.after.0.period',
        values: [
          { unit: 'day', count: 30 },
          { unit: 'day', count: 90 },
        ],
      },
    ],
    overrides: [],
  },
  addresses: [],
  channels: [
    { channel: 'app' },
    { channel: 'site' },
    { channel: 'store', at: ['CU', 'GS25', '7-Eleven'], keep: ['voucher-code', 'receipt'], fact: 'refill' },
  ],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
