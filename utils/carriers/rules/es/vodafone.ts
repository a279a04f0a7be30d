import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'es-vodafone',
  name: 'Vodafone Prepago',
  network: 'Vodafone ES',
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
            fact: 'states',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500] },
    upkeep: [
      {
        fee: 50,
        period: { unit: 'month', count: 1, clamp: 'last-day' },
        afterIdle: { unit: 'month', count: 3, clamp: 'last-day' },
        fact: 'states',
      },
    ],
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
      states: {
        source: 'https://www.spanishsimcard.es/pt/blog/states-of-your-spanish-vodafone-prepaid-sim-card',
        kind: 'reseller',
        datedOn: '2020-03-08',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source:
          'https://ayudacliente.vodafone.es/particulares/prepago/saldo-y-recargas/que-es-el-saldo-de-tu-tarjeta-prepago/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.vodafone.es', paths: ['/'] },
    {
      kind: 'help',
      host: 'ayudacliente.vodafone.es',
      paths: ['/'],
      url: 'https://ayudacliente.vodafone.es/particulares/prepago/saldo-y-recargas/que-es-el-saldo-de-tu-tarjeta-prepago/',
    },
  ],
  channels: [{ channel: 'site', fact: 'official' }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 500 }], fact: 'states' }],
  conflicts: [],
} satisfies Carrier
