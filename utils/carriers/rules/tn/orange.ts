import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'tn-orange',
  name: 'Orange Tunisia prepaid',
  network: 'Orange Tunisia',
  country: 'TN',
  currency: 'TND',
  status: 'active',
  rule: {
    zone: 'Africa/Tunis',
    currency: 'TND',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [10000, 20000, 25000, 30000, 40000, 50000, 100000, 200000] },
    upkeep: [],
    without: 'unknown',
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://github.com/invictusdhahri/orange-recharge-automation',
        kind: 'community',
        datedOn: '2026-02-13',
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.orange.tn',
      paths: ['/'],
      url: 'https://www.orange.tn/recharge-en-ligne',
      needsLogin: false,
      number: { digits: [8] },
      amount: 'tiles',
    },
  ],
  channels: [
    { channel: 'site' },
    { channel: 'voucher', at: ['www.orange.tn'], keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
