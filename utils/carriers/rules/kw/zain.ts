import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kw-zain',
  name: 'Zain Kuwait eeZee',
  aliases: ['eeZee', 'Wiyana'],
  network: 'Zain Kuwait',
  country: 'KW',
  currency: 'KWD',
  status: 'active',
  rule: {
    zone: 'Asia/Kuwait',
    currency: 'KWD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'added',
          tiers: [{ act: { act: 'purchase', packs: ['V4'] }, gives: { unit: 'day', count: 365 } }],
          cap: null,
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: { V4: { price: 13000, period: { unit: 'day', count: 365 }, paidFrom: 'credit' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/02323f3b78/data/phone/review-packets/zain-kw-eezee-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      plans: {
        source: 'https://www.kw.zain.com/en/shop/wiyanaeezeeplans',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.kw.zain.com',
      paths: ['/'],
      url: 'https://www.kw.zain.com/en/shop/wiyanaeezeeplans',
    },
  ],
  channels: [
    { channel: 'site', fromAbroad: true },
    { channel: 'app', fromAbroad: true },
  ],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 13000 }] }, { code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
