import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pt-vodafone-yorn',
  name: 'Yorn (Vodafone Portugal)',
  network: 'Vodafone PT',
  country: 'PT',
  currency: 'EUR',
  status: 'active',
  company: 'Vodafone Portugal',
  rule: {
    zone: 'Europe/Lisbon',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 7 }, revivedBy: 'acts' },
          { stage: 'grace', period: null, revivedBy: 'acts' },
        ],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: { week: { price: null, period: { unit: 'week', count: 1 }, paidFrom: 'credit' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/85748b6989/data/phone/review-packets/vodafone-yorn-pt-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'price-unknown', about: 'packs.week' },
      { code: 'acts-unclear', about: 'tracks.0.after.0' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.vodafone.pt', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'one-line-per-person' }, { code: 'auto-top-up' }],
  conflicts: [],
} satisfies Carrier
