import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-clubsim',
  name: 'Club SIM',
  network: 'csl (HKT)',
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
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: { unit: 'day', count: 365 } },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      'text-30d': { price: 600, period: { unit: 'day', count: 30 }, paidFrom: 'either' },
      pack: { price: 1500, period: null, paidFrom: 'either' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/clubsim-sms-pack-6hkd-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://clubsim.com.hk/en/go/clubSim-tnc',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'loss-unknown' },
      { code: 'price-unknown', about: 'packs.text-30d', values: [{ minor: 600 }, { minor: 1500 }] },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.clubsim.com.hk', paths: ['/'], needsLogin: true }],
  channels: [
    { channel: 'app', at: ['Club SIM'], foreignCards: true },
    { channel: 'site', foreignCards: true },
    { channel: 'third-party', at: ['Alipay', 'WeChat Pay HK'] },
  ],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 1500 }] }, { code: 'top-up-does-not-count' }],
  conflicts: [],
} satisfies Carrier
