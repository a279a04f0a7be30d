import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kr-kt-prepaid',
  name: 'KT prepaid',
  localName: 'KT 선불',
  aliases: ['Welcome Prepaid'],
  network: 'KT',
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
          kind: 'added',
          tiers: [
            // "30,000 on 1 January lasts to 29 June": the day of the recharge is the first.
            {
              act: { act: 'topUp', atLeast: 30000 },
              gives: { unit: 'day', count: 180, starts: 'same-day' },
              fact: 'older',
            },
            {
              act: { act: 'topUp', atLeast: 50000 },
              gives: { unit: 'day', count: 365, starts: 'same-day' },
            },
          ],
          cap: { unit: 'day', count: 730, starts: 'same-day' },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [
      {
        kind: 'registration',
        from: 'registered',
        period: { unit: 'day', count: 90 },
        who: 'document',
        applies: false,
        fact: 'visa',
      },
    ],
    packs: {},
    amounts: { kind: 'list', minors: [50000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/bc3a090dee/data/phone/review-packets/kt-prepaid-kr-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://globalshop.kt.com/mobile/mobileLteWelcomePrepaid.do',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      visa: {
        source: 'https://globalshop.kt.com/support/visaplans.do',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      older: {
        source: 'https://koasing.pe.kr/wp_tistory/?m=201304',
        kind: 'community',
        datedOn: '2013-04',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'old-source', about: 'tracks.0.validity', facts: ['older'] }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'globalshop.kt.com',
      paths: ['/'],
      url: 'https://globalshop.kt.com/mobile/mobileLteWelcomePrepaid.do',
    },
    { kind: 'plans', host: 'shop.kt.com', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', fact: 'official' },
    { channel: 'shop', at: ['KT'] },
    { channel: 'other', at: ['ARS'] },
  ],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 50000 }] },
    { code: 'no-roaming' },
    { code: 'one-line-per-person' },
    { code: 'auto-top-up' },
  ],
  conflicts: [],
} satisfies Carrier
