import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'fr-lebara',
  name: 'Lebara France prepaid',
  network: 'SFR',
  country: 'FR',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Paris',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'all-of',
          of: [
            {
              kind: 'inactivity',
              counts: [{ act: 'topUp', atLeast: 500 }],
              period: { unit: 'day', count: 90 },
              fact: 'recharge',
            },
            {
              kind: 'inactivity',
              counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
              period: { unit: 'day', count: 90 },
            },
          ],
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/lebara-fr-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      page: {
        source: 'https://www.lebara.fr/fr/prepaye.html',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      recharge: {
        source: 'https://www.lebara.fr/fr/blog/recharge-mobile.html',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'acts-unclear', about: 'tracks.0.validity.of.1.counts' },
      { code: 'differs-by-contract' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.lebara.fr', paths: ['/'], url: 'https://www.lebara.fr/fr/prepaye.html' },
  ],
  channels: [{ channel: 'site', at: ['MyLebara', 'PayPal'] }],
  checks: [],
  hints: [{ code: 'top-up-does-not-count' }],
  conflicts: [],
} satisfies Carrier
