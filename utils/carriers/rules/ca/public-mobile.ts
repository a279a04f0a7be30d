import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ca-public-mobile',
  name: 'Public Mobile',
  network: 'TELUS',
  country: 'CA',
  currency: 'CAD',
  status: 'active',
  company: 'Public Mobile',
  rule: {
    zone: 'America/Toronto',
    currency: 'CAD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: { '30-days': { price: null, period: { unit: 'day', count: 30 }, paidFrom: 'card' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.cancelatlas.com/c/public-mobile-ca',
        kind: 'official-cited',
        datedOn: '2026-06-06',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      pause: {
        source: 'https://www.publicmobile.ca/en/get-help/articles/pause-your-subscription',
        kind: 'official-cited',
        datedOn: '2026-06-06',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      account: {
        source:
          'https://productioncommunity.publicmobile.ca/t5/Knowledge-Base/Self-Serve-Account-Management/ta-p/245798',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'price-unknown', about: 'packs' }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.publicmobile.ca', paths: ['/'] },
    {
      kind: 'help',
      host: 'productioncommunity.publicmobile.ca',
      paths: ['/'],
      url: 'https://productioncommunity.publicmobile.ca/t5/Knowledge-Base/Self-Serve-Account-Management/ta-p/245798',
    },
  ],
  channels: [
    { channel: 'site', foreignCards: false, fact: 'account' },
    { channel: 'shop', keep: ['receipt'], fact: 'account' },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'], fact: 'account' },
  ],
  checks: [],
  hints: [{ code: 'renew-before' }, { code: 'needs-local-card', fact: 'account' }],
  conflicts: [],
} satisfies Carrier
