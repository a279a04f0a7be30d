import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'tw-cht-ruyi',
  name: 'Chunghwa Telecom prepaid',
  localName: '中華電信 如意卡',
  aliases: ['Ruyi', 'Ideal card'],
  network: 'Chunghwa Telecom',
  country: 'TW',
  currency: 'TWD',
  status: 'active',
  rule: {
    zone: 'Asia/Taipei',
    currency: 'TWD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 180 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [10000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/69c2949e5e/data/phone/review-packets/cht-ruyi-180d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      report: {
        source: 'http://kuriyan60.blog.jp/archives/27993841.html',
        kind: 'community',
        datedOn: '2019-01-26',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      auto: {
        source: 'https://m.mobile01.com/topicdetail.php?f=18&p=8&t=5159582',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'minimum-unknown',
        about: 'tracks.0.validity.tiers.1',
        values: [{ minor: 10000 }],
        facts: ['report'],
      },
      { code: 'loss-unknown' },
      { code: 'differs-by-contract' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.cht.com.tw',
      paths: ['/'],
      url: 'https://www.cht.com.tw/home/campaign/prepaidcard/recharge',
      number: { style: 'national', digits: [10] },
    },
    { kind: 'help', host: 'www.emome.net', paths: ['/'] },
  ],
  channels: [
    { channel: 'app', at: ['中華電信行動預付卡'], fact: 'report' },
    { channel: 'site' },
    { channel: 'store', keep: ['receipt', 'voucher-code'] },
  ],
  checks: [],
  hints: [{ code: 'auto-top-up', fact: 'auto' }],
  conflicts: [],
} satisfies Carrier
