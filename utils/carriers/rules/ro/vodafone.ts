import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ro-vodafone',
  name: 'Vodafone Romania PrePay',
  network: 'Vodafone RO',
  country: 'RO',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Bucharest',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 500, most: 10000, step: 1 },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://jurnalul.ro/bani-afaceri/economia/cat-de-sigur-este-serviciul-online-de-reincarcare-vodafone-860250.html',
        kind: 'press',
        datedOn: '2020-11',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.vodafone.ro', paths: ['/'] }],
  channels: [
    {
      channel: 'third-party',
      at: ['re-incarcare.ro'],
      cards: ['visa', 'mastercard'],
      keep: ['confirmation-mail'],
    },
  ],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
