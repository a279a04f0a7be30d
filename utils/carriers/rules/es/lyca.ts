import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'es-lyca',
  name: 'Lyca Mobile Spain',
  aliases: ['Lycamobile'],
  network: '(MVNO)',
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
        validity: { kind: 'inactivity', counts: [{ act: 'topUp' }], period: { unit: 'day', count: 60 } },
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
  channels: [{ channel: 'ussd', at: ['*221*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*221#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
