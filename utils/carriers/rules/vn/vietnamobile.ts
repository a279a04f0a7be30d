import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'vn-vietnamobile',
  name: 'Vietnamobile prepaid',
  network: 'Vietnamobile',
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
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 30 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://www.vietnamobile.com.vn/product/ve-vietnamobile/thoi-han-su-dung-sim-tra-truoc/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [{ code: 'sooner-when-empty', values: [{ unit: 'day', count: 30 }] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.vietnamobile.com.vn',
      paths: ['/'],
      url: 'https://www.vietnamobile.com.vn/product/ve-vietnamobile/thoi-han-su-dung-sim-tra-truoc/',
    },
  ],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
