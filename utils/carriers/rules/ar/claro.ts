import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ar-claro',
  name: 'Claro Argentina prepago',
  network: 'Claro Argentina',
  country: 'AR',
  currency: 'ARS',
  status: 'active',
  rule: {
    zone: 'America/Argentina/Buenos_Aires',
    currency: 'ARS',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp' }, gives: { unit: 'day', count: 180 } }],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 60 }, revivedBy: 'acts' }],
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/04b116c6de/data/phone/review-packets/claro-pre-ar-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://www.claro.com.ar/personas/planes-prepago-pospago/terminos-condiciones-prepago',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      contract: {
        source: 'https://landing.claro.com.ar/p/legales/1581383838282-Archivo.pdf',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'minimum-unknown', about: 'tracks.0.validity.tiers.0', values: [{ minor: 200000 }] },
      { code: 'acts-unclear', about: 'tracks.0.after.0' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'asistencia.claro.com.ar',
      paths: ['/'],
      url: 'https://asistencia.claro.com.ar/asistencia/servicios-en-tu-celu/packs-y-recargas/como-recargo-mi-linea-prepaga',
    },
    { kind: 'plans', host: 'www.claro.com.ar', paths: ['/'] },
  ],
  channels: [{ channel: 'site' }, { channel: 'third-party', at: ['Claro Pay'] }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 200000 }] }],
  conflicts: [],
} satisfies Carrier
