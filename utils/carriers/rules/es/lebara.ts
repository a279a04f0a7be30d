import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'es-lebara',
  name: 'Lebara Spain',
  network: 'Orange/MasOrange (GK)',
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
          period: { unit: 'month', count: 4, clamp: 'last-day' },
        },
        after: [],
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
        source:
          'https://telefonos.es/cuanto-tiempo-puedo-estar-sin-recargar-tarjeta-movil-prepago-sin-perderla/amp',
        kind: 'press',
        datedOn: '2024',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
