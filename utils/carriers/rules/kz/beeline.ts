import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kz-beeline',
  name: 'Beeline Kazakhstan "SIM in safe"',
  localName: 'Beeline «Симка в сейфе»',
  network: 'Beeline KZ',
  country: 'KZ',
  currency: 'KZT',
  status: 'active',
  rule: {
    zone: 'Asia/Almaty',
    currency: 'KZT',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'subscription',
          fee: 100,
          period: { unit: 'day', count: 30 },
          from: 'balance',
          renews: 'by-itself',
        },
        after: [{ stage: 'grace', period: null, revivedBy: 'acts' }],
        then: 'unknown',
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
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/f1b29e14d1/data/phone/review-packets/beeline-kz-simka-v-seyfe-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://beeline.kz/ru/products/services/simka-v-seyfe',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      users: {
        source:
          'https://travelask.ru/questions/6973672_kz_u-bilayna-kz-posle-tehnicheskih-rabot-propala-usluga-simka-v',
        kind: 'community',
        datedOn: '2026-09-25',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'may-not-be-offered', facts: ['users'] },
      { code: 'acts-unclear', about: 'tracks.0.after.0' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'beeline.kz',
      paths: ['/'],
      url: 'https://beeline.kz/ru/products/services/simka-v-seyfe',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'order-before-leaving' }, { code: 'keep-balance-above', values: [{ minor: 100 }] }],
  conflicts: [],
} satisfies Carrier
