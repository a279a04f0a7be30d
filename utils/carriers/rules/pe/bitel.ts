import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pe-bitel',
  name: 'Bitel Perú prepago',
  network: 'Bitel',
  country: 'PE',
  currency: 'PEN',
  status: 'active',
  rule: {
    zone: 'America/Lima',
    currency: 'PEN',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'inactivity', counts: [{ act: 'topUp' }], period: { unit: 'day', count: 255 } },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://www.infobae.com/tecno/2025/11/24/cuanto-tiempo-puedes-estar-sin-saldo-ni-recargar-antes-de-que-cancelen-tu-linea-prepago/',
        kind: 'press',
        datedOn: '2025-11-24',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'first-hand-missing', facts: ['main'] }],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
