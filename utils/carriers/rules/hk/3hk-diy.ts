import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-3hk-diy',
  name: '3HK DIY prepaid',
  localName: '3香港 DIY 儲值卡',
  aliases: ['3HK DIY'],
  network: '3 Hong Kong',
  country: 'HK',
  currency: 'HKD',
  status: 'active',
  company: '3 Hong Kong',
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
            { act: { act: 'activated' }, gives: { unit: 'day', count: 180 }, fact: 'kit' },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp', atLeast: 20000 }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [10000, 20000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/threehk-diy-recharge-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      generic: {
        source: 'https://www.three.com.hk/3Care/eng/prepay/payonline1.jsp',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      kit: {
        source: 'https://web.three.com.hk/epop/SalesKit-DIYprepaidSIMsalesKit20240430.pdf',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'community-only', about: 'tracks.0.validity.tiers' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.three.com.hk',
      paths: ['/'],
      url: 'https://www.three.com.hk/prepaid/DIY/en/',
      needsLogin: true,
      number: { style: 'national', digits: [8] },
    },
    { kind: 'plans', host: 'web.three.com.hk', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', cards: ['visa', 'mastercard', 'unionpay'], fact: 'generic' },
    { channel: 'app', at: ['My3'] },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 10000 }] }],
  conflicts: [],
} satisfies Carrier
