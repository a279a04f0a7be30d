import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pe-movistar',
  name: 'Movistar Perú prepago',
  network: 'Movistar Perú',
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
        validity: { kind: 'inactivity', counts: [{ act: 'topUp' }], period: { unit: 'day', count: 210 } },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 500, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/6bd972ffa7/data/phone/review-packets/movistar-pre-pe-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      contract: {
        source: 'https://cert-cdn.movistar.com.pe/2025/08/PDF_AGO_Contrato-Prepago-Movistar-2025.pdf',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'day', count: 210 },
          { unit: 'month', count: 7, clamp: 'last-day' },
        ],
        facts: ['main', 'contract'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.movistar.com.pe',
      paths: ['/'],
      url: 'https://www.movistar.com.pe/movil/prepago/prepagocontrato',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 500 }] }],
  conflicts: [],
} satisfies Carrier
