import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'es-movistar',
  name: 'Movistar prepago',
  network: 'Movistar',
  country: 'ES',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Madrid',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 40 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 14 }, revivedBy: 'acts' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500], fact: 'guide' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source:
          'https://comunidad.movistar.es/t5/Gestiones-y-Factura/Cu%C3%A1l-es-la-vigencia-del-saldo-de-Movistar-cuando-caduca/ta-p/4535087',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      guide: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/0d3d79c86b/data/phone/review-packets/movistar-prepago-6mo-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.movistar.es', paths: ['/'] }],
  channels: [{ channel: 'site', cards: ['visa', 'mastercard'], foreignCards: true, fact: 'guide' }],
  checks: [{ how: 'call', asks: 'balance', code: '2266' }],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 500 }], fact: 'guide' },
    { code: 'keep-balance-above', values: [{ minor: 0 }] },
    { code: 'credit-lost-first' },
  ],
  conflicts: [],
} satisfies Carrier
