import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'vn-mobifone',
  name: 'MobiFone prepaid',
  network: 'MobiFone',
  country: 'VN',
  currency: 'VND',
  status: 'active',
  rule: {
    zone: 'Asia/Ho_Chi_Minh',
    currency: 'VND',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'stated' },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 10 }, revivedBy: 'acts', fact: 'older' },
          // The number is held 60 days, but by the older text the card is locked after the first 30 of them.
          { stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts', fact: 'older' },
        ],
        then: 'unknown',
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
        source: 'https://mobifonekv6.vn/cau-hoi-thuong-gap-huong-dan',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      older: {
        source: 'https://blog.simtamhoa.com/2017/10/thoi-han-su-dung-sim-mobifone.html',
        kind: 'community',
        datedOn: '2017-10',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      {
        code: 'sources-disagree',
        about: 'tracks.0.after.1.period',
        values: [
          { unit: 'day', count: 60 },
          { unit: 'day', count: 30 },
        ],
        facts: ['main', 'older'],
      },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.mobifone.vn', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'lines-per-person-limit', count: 3 }],
  conflicts: [],
} satisfies Carrier
