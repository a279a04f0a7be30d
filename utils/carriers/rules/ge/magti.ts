import type { Carrier } from '@/utils/carriers/carrier'

// The fee is taken on the first day and again on day 181.
export default {
  id: 'ge-magti',
  name: 'Magti Number Maintenance',
  network: 'Magticom',
  country: 'GE',
  currency: 'GEL',
  status: 'active',
  rule: {
    zone: 'Asia/Tbilisi',
    currency: 'GEL',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'subscription',
          fee: 100,
          period: { unit: 'day', count: 180, starts: 'same-day' },
          from: 'balance',
          renews: 'by-itself',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      'number-maintenance': {
        price: 100,
        period: { unit: 'day', count: 180 },
        paidFrom: 'credit',
        code: '*180#',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/2bb52ea02e/data/phone/review-packets/magticom-number-maintenance-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source:
          'https://www.magticom.ge/en/mobile/mobile-services/other-mobile-services/number-maintance-service',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.magticom.ge',
      paths: ['/'],
      url: 'https://www.magticom.ge/en/mobile/mobile-services/other-mobile-services/number-maintance-service',
    },
  ],
  channels: [
    { channel: 'site', at: ['MyMagti'] },
    { channel: 'app', at: ['MyMagti'] },
  ],
  checks: [],
  hints: [
    { code: 'buy-keep-number', values: [{ minor: 100 }, { unit: 'day', count: 180 }] },
    { code: 'keep-balance-above', values: [{ minor: 100 }] },
  ],
  conflicts: [],
} satisfies Carrier
