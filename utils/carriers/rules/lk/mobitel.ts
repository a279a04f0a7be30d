import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'lk-mobitel',
  name: 'SLT-Mobitel prepaid with Number Retention',
  aliases: ['Mobitel'],
  network: 'SLT-Mobitel',
  country: 'LK',
  currency: 'LKR',
  status: 'active',
  rule: {
    zone: 'Asia/Colombo',
    currency: 'LKR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'pack-end',
          counts: [{ act: 'purchase', packs: ['retention-1y'] }],
          restart: null,
          fact: 'retention',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      'retention-1y': {
        price: 60000,
        period: { unit: 'month', count: 12, clamp: 'last-day' },
        paidFrom: 'credit',
        fact: 'retention',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/2bb52ea02e/data/phone/review-packets/mobitel-lk-retention-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      retention: {
        source: 'https://www.mobitel.lk/node/2617',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'price-unknown',
        about: 'packs.retention-1y',
        values: [{ minor: 60000 }],
        facts: ['retention'],
      },
      { code: 'loss-unknown' },
      { code: 'may-not-be-offered', facts: ['main'] },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.mobitel.lk', paths: ['/'], url: 'https://www.mobitel.lk/node/2617' },
  ],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 60000 }] }, { code: 'order-before-leaving' }],
  conflicts: [],
} satisfies Carrier
