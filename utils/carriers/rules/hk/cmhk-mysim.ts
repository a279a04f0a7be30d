import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-cmhk-mysim',
  name: 'CMHK MySIM 4G',
  localName: '中國移動香港 MySIM',
  aliases: ['China Mobile Hong Kong', '4G/3G 數據及話音儲值卡'],
  network: 'China Mobile HK',
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
            { act: { act: 'topUp' }, gives: { unit: 'day', count: 30 }, fact: 'wiki' },
            { act: { act: 'topUp', atLeast: 5000 }, gives: { unit: 'day', count: 180 }, fact: 'wiki' },
          ],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts', fact: 'revived' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [3000, 5000, 10000, 20000, 30000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/cmhk-mysim-hk-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-27',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.hk.chinamobile.com/en/home/prepaid-card/prepaid-services',
        kind: 'official-cited',
        datedOn: '2026-09-27',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      wiki: {
        source: 'https://prepaid-data-sim-card.fandom.com/wiki/Hong_Kong',
        kind: 'community',
        datedOn: '2026-09-27',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      revived: {
        source: 'http://www.hkyamane.com/?p=4334',
        kind: 'community',
        datedOn: '2016-05-16',
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
      { code: 'community-only', about: 'tracks.0.validity.tiers', facts: ['wiki'] },
      { code: 'community-only', about: 'tracks.0.after.0', facts: ['revived'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.hk.chinamobile.com',
      paths: ['/'],
      url: 'https://www.hk.chinamobile.com/en/home/prepaid-card/prepaid-services',
    },
  ],
  channels: [
    { channel: 'site' },
    { channel: 'app' },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
    { channel: 'third-party', at: ['Octopus'] },
  ],
  checks: [{ how: 'ussd', asks: 'both', code: '*#131#', fact: 'revived' }],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 5000 }] },
    { code: 'pack-does-not-count' },
    { code: 'activate-at-home' },
    { code: 'lines-per-person-limit', count: 10, fact: 'limit' },
  ],
  conflicts: [],
} satisfies Carrier
