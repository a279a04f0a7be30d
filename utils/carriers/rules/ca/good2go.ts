import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ca-good2go',
  name: 'Good2Go Mobile',
  aliases: ['Petro-Canada Mobility'],
  network: '',
  country: 'CA',
  currency: 'CAD',
  status: 'active',
  rule: {
    zone: 'America/Toronto',
    currency: 'CAD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      monthly: { price: null, period: { unit: 'day', count: 30 }, paidFrom: 'card' },
      yearly: { price: null, period: { unit: 'day', count: 365 }, paidFrom: 'card' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#good2go-payg-ca-2026',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'price-unknown', about: 'packs' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'good2gomobile.ca', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
