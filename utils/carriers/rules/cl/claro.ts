import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'cl-claro',
  name: 'Claro Chile prepago',
  network: 'Claro Chile',
  country: 'CL',
  currency: 'CLP',
  status: 'active',
  rule: {
    zone: 'America/Santiago',
    currency: 'CLP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 750 }, gives: { unit: 'day', count: 7 } }],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 173 }, revivedBy: 'acts' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 750, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/25eba6efb5/data/phone/review-packets/claro-pre-cl-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-02',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' },
      { code: 'acts-unclear', about: 'tracks.0.after.0' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'recargas.clarochile.cl',
      paths: ['/'],
      url: 'https://recargas.clarochile.cl/index_be.epl',
    },
  ],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 750 }] }],
  conflicts: [],
} satisfies Carrier
