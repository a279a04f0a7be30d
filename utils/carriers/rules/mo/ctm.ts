import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'mo-ctm',
  name: 'CTM prepaid',
  localName: '澳門電訊 儲值卡',
  aliases: ['CTM IDD', 'CTM BEST'],
  network: 'CTM',
  country: 'MO',
  currency: 'MOP',
  status: 'active',
  rule: {
    zone: 'Asia/Macau',
    currency: 'MOP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'activated' }, gives: { unit: 'day', count: 180 } }],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [5000, 10000, 20000, 30000, 40000, 50000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://www.ctm.net/en-US/person/T31-010010010140090/202011/825f9461dcda42ffa5a365162b3a2ada.html',
        kind: 'official',
        datedOn: '2020-11',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      limit: {
        source:
          'https://www.ctm.net/en-US/person/T31-010010010200020/20209/f0abc237e357423ea389858ae7c5b0e1.html',
        kind: 'official',
        datedOn: '2021-11',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      form: {
        source: 'http://shimajiro-mobiler.net/2016/03/25/post39109/',
        kind: 'community',
        datedOn: '2016-03-25',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'acts-unclear', about: 'tracks.0.validity' },
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.ctm.net',
      paths: ['/'],
      url: 'https://www.ctm.net/en-US/person/T31-010010010140090/202011/825f9461dcda42ffa5a365162b3a2ada.html',
    },
    {
      kind: 'recharge',
      host: 'www.eservices.ctm.net',
      paths: ['/'],
      needsLogin: false,
      number: { style: 'national' },
      amount: 'select',
      fact: 'form',
    },
  ],
  channels: [
    { channel: 'app', at: ['CTM Buddy'] },
    { channel: 'third-party', at: ['WeChat Pay', 'Alipay'] },
    {
      channel: 'site',
      fromAbroad: true,
      cards: ['visa', 'mastercard'],
      foreignCards: true,
      keep: ['confirmation-mail'],
      fact: 'form',
    },
    { channel: 'shop', at: ['CTM'], keep: ['receipt'] },
    { channel: 'other', at: ['Bank of China Macau'], keep: ['receipt'] },
  ],
  checks: [{ how: 'ussd', asks: 'both', code: '*122*1#' }],
  hints: [{ code: 'lines-per-person-limit', count: 10, fact: 'limit' }],
  conflicts: [],
} satisfies Carrier
