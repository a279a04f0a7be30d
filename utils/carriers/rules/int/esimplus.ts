import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'int-esimplus',
  name: 'eSIM Plus number',
  network: '',
  country: 'ZZ',
  currency: 'USD',
  status: 'active',
  rule: {
    zone: 'UTC',
    currency: 'USD',
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
    packs: { '30-days': { price: null, period: { unit: 'day', count: 30 }, paidFrom: 'credit' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://esimplus.me/faq/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'price-unknown', about: 'packs' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'help', host: 'esimplus.me', paths: ['/'], url: 'https://esimplus.me/faq/' }],
  channels: [{ channel: 'app' }],
  checks: [],
  hints: [{ code: 'keep-balance-above' }, { code: 'app-only' }],
  conflicts: [],
} satisfies Carrier
