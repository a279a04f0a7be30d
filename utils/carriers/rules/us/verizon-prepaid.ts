import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-verizon-prepaid',
  name: 'Verizon Prepaid',
  network: 'Verizon',
  country: 'US',
  currency: 'USD',
  status: 'active',
  company: 'Verizon',
  rule: {
    zone: 'America/New_York',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [{ stage: 'grace', period: { unit: 'day', count: 60 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://www.verizon.com/support/prepaid-billing-payment-faqs',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [{ code: 'differs-by-contract' }, { code: 'ladder-incomplete', about: 'tracks.0.validity' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.verizon.com',
      paths: ['/'],
      url: 'https://www.verizon.com/support/prepaid-billing-payment-faqs',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
