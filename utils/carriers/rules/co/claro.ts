import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'co-claro',
  name: 'Claro Colombia prepago',
  network: 'Claro Colombia',
  country: 'CO',
  currency: 'COP',
  status: 'active',
  rule: {
    zone: 'America/Bogota',
    currency: 'COP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp', atLeast: 100000 }],
          period: { unit: 'day', count: 60 },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 100000, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/cc7a2e8c79/data/phone/review-packets/claro-pre-co-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-02',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity.counts' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.claro.com.co',
      paths: ['/'],
      url: 'https://www.claro.com.co/personas/servicios/servicios-moviles/prepago/recarga-en-linea/',
    },
  ],
  channels: [{ channel: 'site', fromAbroad: true }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 100000 }] }, { code: 'incoming-text-free-abroad' }],
  conflicts: [],
} satisfies Carrier
