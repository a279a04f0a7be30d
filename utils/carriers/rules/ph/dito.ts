import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ph-dito',
  name: 'DITO prepaid',
  network: 'DITO Telecommunity',
  country: 'PH',
  currency: 'PHP',
  status: 'active',
  rule: {
    zone: 'Asia/Manila',
    currency: 'PHP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'stated' },
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts', fact: 'guide' }],
        then: 'lost',
      },
    ],
    caps: [
      {
        kind: 'registration',
        from: 'registered',
        period: { unit: 'day', count: 30 },
        who: 'tourist',
        applies: false,
        fact: 'traveller',
      },
    ],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/a7feae58c0/data/phone/review-packets/dito-prepaid-ph-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      traveller: {
        source: 'https://dito.ph/traveler-sim',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      community: {
        source: 'https://linux.do/t/topic/2680580',
        kind: 'community',
        datedOn: '2026-07-30',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      guide: {
        source: 'https://pinoyloads.com/philippine-sim-card-expiration-by-carrier',
        kind: 'reseller',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      {
        code: 'community-only',
        about: 'tracks.0.validity',
        values: [{ unit: 'year', count: 1, clamp: 'last-day' }],
        facts: ['community'],
      },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'dito.ph', paths: ['/'], url: 'https://dito.ph/prepaid' }],
  channels: [
    { channel: 'app', at: ['DITO'] },
    { channel: 'site', at: ['eShop'] },
    { channel: 'shop', keep: ['receipt'] },
  ],
  checks: [],
  hints: [{ code: 'keep-balance-above', values: [{ minor: 100 }], fact: 'guide' }],
  conflicts: [],
} satisfies Carrier
