import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'me-one',
  name: 'One Montenegro tourist',
  network: 'One ME',
  country: 'ME',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Podgorica',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 200 }, gives: { unit: 'day', count: 90 } }],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: null, revivedBy: 'acts' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 200, most: 5000, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/03370ed11c/data/phone/review-packets/one-me-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      roaming: {
        source: 'https://1.me/cg/o-kompaniji/o-nama/uslovi-koriscenja/roming-uslovi-koriscenja',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: '1.me', paths: ['/'], url: 'https://1.me/cg/for-tourists' }],
  channels: [{ channel: 'site', cards: ['visa', 'mastercard'] }],
  checks: [],
  hints: [
    { code: 'no-roaming', fact: 'roaming' },
    { code: 'smallest-top-up', values: [{ minor: 200 }] },
  ],
  conflicts: [],
} satisfies Carrier
