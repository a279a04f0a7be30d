import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'tn-ooredoo',
  name: 'Ooredoo Tunisia prepaid',
  network: 'Ooredoo Tunisia',
  country: 'TN',
  currency: 'TND',
  status: 'active',
  rule: {
    zone: 'Africa/Tunis',
    currency: 'TND',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'stated' },
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 90 }, revivedBy: 'acts' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [5000, 10000, 15000, 20000, 30000, 40000, 50000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://assistance.ooredoo.tn/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      form: {
        source: 'https://github.com/invictusdhahri/ooredoo-recharge-automation',
        kind: 'community',
        datedOn: '2026-02-13',
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [{ code: 'ladder-incomplete', about: 'tracks.0.validity' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'espaceclient.ooredoo.tn',
      paths: ['/'],
      url: 'https://espaceclient.ooredoo.tn/recharge-online',
      needsLogin: true,
      amount: 'select',
      fact: 'form',
    },
    { kind: 'help', host: 'assistance.ooredoo.tn', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', fact: 'form' },
    { channel: 'voucher', at: ['espaceclient.ooredoo.tn'], keep: ['voucher-code', 'receipt'], fact: 'form' },
  ],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
