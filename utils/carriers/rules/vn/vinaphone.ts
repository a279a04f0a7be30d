import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'vn-vinaphone',
  name: 'VinaPhone prepaid',
  network: 'VinaPhone',
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
          kind: 'added',
          tiers: [{ act: { act: 'purchase', packs: ['GS2'] }, gives: { unit: 'day', count: 360 } }],
          cap: null,
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 10 }, revivedBy: 'acts', fact: 'dealer' },
        ],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: { GS2: { price: 120000, period: null, paidFrom: 'credit', fact: 'official' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/11177dd8d1/data/phone/review-packets/vinaphone-giu-so-vn-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://vinaphone.com.vn/di-dong/gs2/',
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
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' },
      { code: 'community-only', about: 'tracks.0.after.0', facts: ['dealer'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'vinaphone.com.vn', paths: ['/'], url: 'https://vinaphone.com.vn/di-dong/gs2/' },
    { kind: 'plans', host: 'digishop.vnpt.vn', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 120000 }] }],
  conflicts: [],
} satisfies Carrier
