import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'fr-sfr-la-carte',
  name: 'SFR La Carte',
  network: 'SFR',
  country: 'FR',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Paris',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      { clock: 'outgoing', validity: { kind: 'stated' }, after: [], then: 'unknown' },
      {
        clock: 'credit',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'activated' }, gives: { unit: 'day', count: 30 } }],
          ifShorter: 'newest-wins',
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
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://www.clubic.com/actualite-539096-carte-sim-prepayee-le-numero-de-telephone-n-est-pas-valable-a-vie-il-y-a-une-chose-a-faire-pour-ne-pas-le-perdre.html',
        kind: 'press',
        datedOn: '2024',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'loss-unknown' },
      { code: 'differs-by-contract', about: 'tracks.1.validity' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.sfr.fr', paths: ['/'] }],
  channels: [],
  checks: [{ how: 'call', asks: 'balance', code: '950' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
