import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kr-skt-pps',
  name: 'SK Telecom PPS',
  localName: 'SKT 선불 PPS',
  network: 'SK Telecom',
  country: 'KR',
  currency: 'KRW',
  status: 'active',
  rule: {
    zone: 'Asia/Seoul',
    currency: 'KRW',
    lastDayUsable: true,
    aim: 'incoming',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 5000 }, gives: { unit: 'day', count: 30 } }],
          ifShorter: 'newest-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 10 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 80 }, revivedBy: 'acts' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [5000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/720ddb76d7/data/phone/review-packets/skt-prepaid-kr-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      life: {
        source: 'https://m.tworld.co.kr/customer/faq/view?faq_Id=1000060982',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      foreigners: {
        source: 'https://m.tworld.co.kr/customer/faq/view?faq_Id=0000000348',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      english: {
        source: 'https://www.tworld.co.kr/poc/eng/html/EN1.2T.html',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'm.tworld.co.kr',
      paths: ['/'],
      url: 'https://m.tworld.co.kr/product/callplan?prod_id=NA00004265',
    },
    { kind: 'plans', host: 'www.tworld.co.kr', paths: ['/'] },
  ],
  channels: [{ channel: 'site', at: ['T world'] }, { channel: 'shop' }, { channel: 'other', at: ['ARS'] }],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 5000 }] },
    { code: 'no-roaming' },
    { code: 'one-line-per-person', fact: 'foreigners' },
    { code: 'needs-local-card' },
  ],
  conflicts: [],
} satisfies Carrier
