import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pe-claro',
  name: 'Claro Perú prepago',
  network: 'Claro Perú',
  country: 'PE',
  currency: 'PEN',
  status: 'active',
  rule: {
    zone: 'America/Lima',
    currency: 'PEN',
    lastDayUsable: true,
    aim: 'incoming',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'inactivity', counts: [{ act: 'topUp' }], period: { unit: 'day', count: 60 } },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 150 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 60 }, revivedBy: 'acts' },
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
          'https://comunidad.claro.com.pe/t5/M%C3%B3vil/Cu%C3%A1l-es-el-tiempo-de-duraci%C3%B3n-del-saldo-y-el-chip/td-p/10013',
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
    {
      kind: 'help',
      host: 'comunidad.claro.com.pe',
      paths: ['/'],
      url: 'https://comunidad.claro.com.pe/t5/M%C3%B3vil/Cu%C3%A1l-es-el-tiempo-de-duraci%C3%B3n-del-saldo-y-el-chip/td-p/10013',
    },
  ],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
