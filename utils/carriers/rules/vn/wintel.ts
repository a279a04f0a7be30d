import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'vn-wintel',
  name: 'Wintel prepaid (MVNO)',
  network: '',
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
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }, { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }],
          period: { unit: 'day', count: 60 },
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 10 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 10 }, revivedBy: 'acts' },
        ],
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
        source: 'https://wintel.vn/chinh-sach/chinh-sach-thue-bao-thuong',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'wintel.vn',
      paths: ['/'],
      url: 'https://wintel.vn/chinh-sach/chinh-sach-thue-bao-thuong',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'make-one-call' }],
  conflicts: [],
} satisfies Carrier
