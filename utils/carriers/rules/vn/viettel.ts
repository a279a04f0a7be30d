import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'vn-viettel',
  name: 'Viettel prepaid',
  network: 'Viettel',
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
          kind: 'any-of',
          of: [
            {
              kind: 'inactivity',
              counts: [{ act: 'topUp' }, { act: 'use', uses: ['call-out', 'call-in'], paidOnly: false }],
              period: { unit: 'day', count: 60 },
              fact: 'dealer',
            },
            { kind: 'pack-end', counts: [{ act: 'purchase', packs: ['VTVANG'] }], restart: null },
          ],
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 10 }, revivedBy: 'acts', fact: 'dealer' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      VTVANG: {
        price: 50000,
        period: { unit: 'month', count: 12, clamp: 'last-day' },
        paidFrom: 'credit',
        fact: 'pack',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/50b4c4872b/docs/PHONE_PH_TR_AE_VN_BATCH_J_IDENTITY_PROVENANCE_RECONCILIATION_2026-09-29.md',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      pack: {
        source: 'https://3gviettel.com.vn/gia-tang-thoi-gian-giu-sim-viettel-voi-goi-vt-vang.html',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      dealer: {
        source: 'https://chosodep.net/bai-viet/sim-khong-su-dung-bao-lau-se-bi-thu-hoi.html',
        kind: 'reseller',
        datedOn: '2022-06-13',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'first-hand-missing', about: 'packs.VTVANG', facts: ['pack'] },
      {
        code: 'differs-by-contract',
        about: 'tracks.0.after.0.period',
        values: [
          { unit: 'day', count: 10 },
          { unit: 'day', count: 30 },
        ],
        facts: ['dealer'],
      },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'vietteltelecom.vn', paths: ['/'] },
    { kind: 'plans', host: 'viettel.vn', paths: ['/'] },
  ],
  channels: [{ channel: 'app', at: ['My Viettel'], state: 'unconfirmed' }],
  checks: [],
  hints: [
    { code: 'buy-keep-number', values: [{ minor: 50000 }] },
    { code: 'make-one-call' },
    { code: 'lines-per-person-limit', count: 3 },
  ],
  conflicts: [],
} satisfies Carrier
