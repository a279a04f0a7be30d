import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'no-telenor',
  name: 'Telenor Kontant',
  network: 'Telenor NO',
  country: 'NO',
  currency: 'NOK',
  status: 'active',
  rule: {
    zone: 'Europe/Oslo',
    currency: 'NOK',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
        },
        after: [
          { stage: 'grace', period: { unit: 'month', count: 2, clamp: 'last-day' }, revivedBy: 'acts' },
        ],
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/77fca34a5d/data/phone/review-packets/telenor-kontant-no-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      older: {
        source: 'https://www.telenor.no/privat/vilkar/telenor-kontant.jsp',
        kind: 'official',
        datedOn: '2015-03-20',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown', facts: ['older'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.telenor.no',
      paths: ['/'],
      url: 'https://www.telenor.no/kundeservice/mobil/abonnement-og-tjenester/kontantkort/',
    },
  ],
  channels: [{ channel: 'site', foreignCards: false }],
  checks: [{ how: 'text', asks: 'balance', code: 'saldo', to: '2525' }],
  hints: [{ code: 'needs-local-card' }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'month', count: 12, clamp: 'last-day' }], fact: 'main' },
        { values: [{ unit: 'month', count: 15, clamp: 'last-day' }], fact: 'older' },
      ],
    },
  ],
} satisfies Carrier
