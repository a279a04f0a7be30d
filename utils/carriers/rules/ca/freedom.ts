import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ca-freedom',
  name: 'Freedom Mobile Prepaid',
  network: 'Freedom Mobile',
  country: 'CA',
  currency: 'CAD',
  status: 'active',
  rule: {
    zone: 'America/Toronto',
    currency: 'CAD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.freedommobile.ca/en-CA/support/about-prepaid-billing',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.freedommobile.ca',
      paths: ['/'],
      url: 'https://www.freedommobile.ca/en-CA/support/about-prepaid-billing',
    },
  ],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
