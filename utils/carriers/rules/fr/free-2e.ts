import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'fr-free-2e',
  name: 'Free Mobile Forfait 2 EUR',
  network: 'Free',
  country: 'FR',
  currency: 'EUR',
  status: 'subscription',
  rule: {
    zone: 'Europe/Paris',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {
      'forfait-2': { price: 200, period: { unit: 'month', count: 1, clamp: 'last-day' }, paidFrom: 'card' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'subscription',
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#free-mobile-fr-2026',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'mobile.free.fr',
      paths: ['/'],
      url: 'https://mobile.free.fr/fiche-forfait-2-euros',
    },
  ],
  channels: [],
  checks: [{ how: 'text', asks: 'balance', code: 'conso', to: '555' }],
  hints: [{ code: 'turn-on-before-leaving', values: [{ minor: 1000 }] }],
  conflicts: [],
} satisfies Carrier
