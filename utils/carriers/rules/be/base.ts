import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'be-base',
  name: 'BASE prepaid',
  network: 'BASE (Telenet)',
  country: 'BE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Brussels',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
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
    confidence: 'high',
    facts: {
      main: {
        source:
          'https://www.base.be/en/frequently-asked-questions/prepaid-cards/call-value-and-free-minutes/validity-call-credit.html',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.base.be',
      paths: ['/'],
      url: 'https://www.base.be/en/frequently-asked-questions/prepaid-cards/call-value-and-free-minutes/validity-call-credit.html',
    },
  ],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'smallest-top-up' }],
  conflicts: [],
} satisfies Carrier
