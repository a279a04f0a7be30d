import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'es-orange',
  name: 'Orange Prepago Spain',
  network: 'Orange ES',
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
          {
            stage: 'receive-only',
            period: { unit: 'month', count: 1, clamp: 'last-day' },
            revivedBy: 'acts',
          },
        ],
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
      forum: {
        source: 'https://elotrolado.net/hilo_duda-prepago-orange_1747016',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.orange.es', paths: ['/'] }],
  channels: [],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*111#' },
    { how: 'ussd', asks: 'balance', code: '*113#' },
  ],
  hints: [{ code: 'keep-balance-above', values: [{ minor: 0 }] }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        {
          values: [
            { unit: 'month', count: 6, clamp: 'last-day' },
            { unit: 'month', count: 1, clamp: 'last-day' },
          ],
          fact: 'main',
        },
        {
          values: [
            { unit: 'month', count: 12, clamp: 'last-day' },
            { unit: 'month', count: 1, clamp: 'last-day' },
          ],
          fact: 'forum',
        },
      ],
    },
  ],
} satisfies Carrier
