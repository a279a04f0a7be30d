import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'fi-dna',
  name: 'DNA Super Prepaid',
  network: 'DNA',
  country: 'FI',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Helsinki',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'month', count: 6, clamp: 'last-day' } },
            { act: { act: 'topUp' }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 14 }, revivedBy: 'acts' }],
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
        source: 'https://tuki.dna.fi/org/dna-se/d/giltighet-och-deaktivering-av-prepaid-abonnemang/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      guide: {
        source: 'https://www.laskutkuntoon.fi/blogi/prepaidit-vertailussa-122023',
        kind: 'community',
        datedOn: '2023-12-10',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    // The sister product "Rajaton" has half the time: 3 months from its start, 6 from a top-up.
    doubts: [{ code: 'differs-by-contract', values: [{ unit: 'month', count: 6, clamp: 'last-day' }] }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.dna.fi', paths: ['/'] },
    {
      kind: 'help',
      host: 'tuki.dna.fi',
      paths: ['/'],
      url: 'https://tuki.dna.fi/org/dna-se/d/giltighet-och-deaktivering-av-prepaid-abonnemang/',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'smallest-top-up' }],
  conflicts: [],
} satisfies Carrier
