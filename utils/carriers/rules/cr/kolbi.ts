import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'cr-kolbi',
  name: 'kölbi prepago',
  aliases: ['kolbi', 'ICE Costa Rica'],
  network: 'ICE',
  country: 'CR',
  currency: 'CRC',
  status: 'active',
  rule: {
    zone: 'America/Costa_Rica',
    currency: 'CRC',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }, { act: 'topUp' }],
          period: { unit: 'day', count: 90 },
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/7e2233a5cf/data/phone/review-packets/kolbi-cr-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source:
          'https://www.kolbi.cr/wps/wcm/connect/www.kolbi.cr/368ea5d8-6765-43b2-94a4-61ac47650971/terminos-y-condiciones-del-servicio-kolbi%20prepago.pdf',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.kolbi.cr', paths: ['/'] }],
  channels: [
    { channel: 'site', at: ['Mi kölbi'] },
    { channel: 'app', at: ['App kölbi'] },
  ],
  checks: [],
  hints: [{ code: 'send-one-text' }],
  conflicts: [],
} satisfies Carrier
