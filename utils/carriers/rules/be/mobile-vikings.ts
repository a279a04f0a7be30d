import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'be-mobile-vikings',
  name: 'Mobile Vikings prepaid',
  network: 'Orange/BASE (GK)',
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
          period: { unit: 'month', count: 6, clamp: 'last-day' },
        },
        after: [
          {
            stage: 'grace',
            period: { unit: 'month', count: 6, clamp: 'last-day' },
            revivedBy: 'acts',
            fact: 'official',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://webwoordenboek.nl/kenniscentrum/hoe-lang-is-een-herlaadkaart-geldig',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      official: {
        source: 'https://support.mobilevikings.be/hc/en-us/articles/24541691039633',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'acts-unclear', about: 'tracks.0.after.0' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'mobilevikings.be', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
