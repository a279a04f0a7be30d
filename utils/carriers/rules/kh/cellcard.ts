import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kh-cellcard',
  name: 'Cellcard prepaid',
  network: 'Cellcard',
  country: 'KH',
  currency: 'USD',
  status: 'active',
  rule: {
    zone: 'Asia/Phnom_Penh',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 100 }, gives: { unit: 'day', count: 7 } },
            { act: { act: 'topUp', atLeast: 5000 }, gives: { unit: 'day', count: 180 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts', fact: 'english' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [100, 5000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/5af2a6b700/data/phone/review-packets/cellcard-kh-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      page: {
        source: 'https://www.cellcard.com.kh/en/online-top-up',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      khmer: {
        source: 'https://www.cellcard.com.kh/terms-conditions',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      english: {
        source: 'https://bizccself.cellcard.com.kh/en/terms-conditions/',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.cellcard.com.kh',
      paths: ['/'],
      url: 'https://www.cellcard.com.kh/en/online-top-up',
    },
    { kind: 'plans', host: 'getsim.cellcard.com.kh', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', fact: 'page' },
    { channel: 'third-party', at: ['Alipay', 'WeChat Pay'], fact: 'page' },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '#124#' }],
  hints: [],
  conflicts: [
    {
      about: 'grace',
      sides: [
        { values: [{ unit: 'day', count: 30 }], fact: 'english' },
        { values: [{ unit: 'day', count: 180 }], fact: 'khmer' },
      ],
    },
  ],
} satisfies Carrier
