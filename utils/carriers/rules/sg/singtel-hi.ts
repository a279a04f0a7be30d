import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'sg-singtel-hi',
  name: 'Singtel hi! Prepaid',
  network: 'Singtel',
  country: 'SG',
  currency: 'SGD',
  status: 'active',
  rule: {
    zone: 'Asia/Singapore',
    currency: 'SGD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 180 } }],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [
      {
        kind: 'registration',
        from: 'registered',
        period: { unit: 'day', count: 30 },
        who: 'document',
        applies: false,
        fact: 'passport',
      },
    ],
    packs: {},
    amounts: { kind: 'list', minors: [2000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'http://shimajiro-mobiler.net/2014/07/29/post26202/',
        kind: 'community',
        datedOn: '2014-07-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      abroad: {
        source:
          'https://libair.net/2020/04/16/%e3%82%b7%e3%83%b3%e3%82%ac%e3%83%9d%e3%83%bc%e3%83%ab%e3%81%ae%e7%8f%be%e5%9c%b0sim%e3%81%a7%e3%81%82%e3%82%8bsingtel%e3%81%ae%e6%9c%89%e5%8a%b9%e6%9c%9f%e9%99%90%e3%82%92%e5%bb%b6%e9%95%b7%e3%81%97/',
        kind: 'community',
        datedOn: '2020-04-16',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      passport: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/singtel-hi-prepaid-passport-30d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      limit: {
        source:
          'https://www.asiaone.com/singapore/feb-28-postpaid-sim-cards-will-be-limited-10-person-imda-police',
        kind: 'press',
        datedOn: '2026-01-23',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'old-source', about: 'tracks.0.validity', facts: ['main'] }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.singtel.com',
      paths: ['/'],
      url: 'https://www.singtel.com/personal/products-services/mobile/prepaid-plans',
      needsLogin: true,
      number: { style: 'national', digits: [8] },
    },
  ],
  channels: [
    { channel: 'app', at: ['hi!App'] },
    { channel: 'site', fromAbroad: true, cards: ['visa', 'mastercard'], foreignCards: true, fact: 'abroad' },
    { channel: 'other', at: ['AXS'] },
  ],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 2000 }] },
    { code: 'lines-per-person-limit', count: 3, fact: 'limit' },
  ],
  conflicts: [],
} satisfies Carrier
