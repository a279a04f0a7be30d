import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'es-digi',
  name: 'Digi Spain prepago',
  network: 'Movistar/Telefonica ES',
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
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }, { act: 'topUp' }],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
        },
        after: [
          {
            stage: 'receive-only',
            period: { unit: 'month', count: 3, clamp: 'last-day' },
            revivedBy: 'acts',
          },
        ],
        then: 'lost',
      },
      // "Nine months without a top-up", by the words alone: a use keeps the line from being suspended, not from its end.
      {
        clock: 'recovery',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 9, clamp: 'last-day' },
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
    doubts: [
      { code: 'acts-unclear', about: 'tracks.0.after.0' },
      { code: 'acts-unclear', about: 'tracks.1.validity.counts' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.digimobil.es', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
