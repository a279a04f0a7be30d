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
          // Two pages of the carrier differ, 60 days with 10 and 10 after them or 35 with 5 and 5; neither bears a date.
          period: { unit: 'day', count: 35 },
          fact: 'policy',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 5 }, revivedBy: 'acts', fact: 'policy' },
          { stage: 'grace', period: { unit: 'day', count: 5 }, revivedBy: 'acts', fact: 'policy' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://wintel.vn/chinh-sach/chinh-sach-thue-bao-thuong',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      policy: {
        source: 'https://www.wintel.vn/chinh-sach/chinh-sach-thue-bao',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
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
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'day', count: 35 }], fact: 'policy' },
        { values: [{ unit: 'day', count: 60 }], fact: 'main' },
      ],
    },
    {
      about: 'grace',
      sides: [
        { values: [{ unit: 'day', count: 5 }], fact: 'policy' },
        { values: [{ unit: 'day', count: 10 }], fact: 'main' },
      ],
    },
  ],
} satisfies Carrier
