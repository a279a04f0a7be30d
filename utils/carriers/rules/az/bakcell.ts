import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'az-bakcell',
  name: 'Bakcell CIN 1',
  network: 'Bakcell',
  country: 'AZ',
  currency: 'AZN',
  status: 'closed-to-new',
  rule: {
    zone: 'Asia/Baku',
    currency: 'AZN',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [{ stage: 'receive-only', period: null, revivedBy: 'acts' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      '30-days': { price: 399, period: { unit: 'day', count: 30 }, paidFrom: 'credit' },
      '6-days': { price: 99, period: { unit: 'day', count: 6 }, paidFrom: 'credit' },
    },
    amounts: { kind: 'range', least: 100, most: 25000, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/824b7c6753/data/phone/review-packets/bakcell-cin-az-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://bakcell.com/en/tariffs-archive',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }, { code: 'may-not-be-offered' }],
    overrides: [],
  },
  addresses: [
    { kind: 'help', host: 'bakcell.com', paths: ['/'], url: 'https://bakcell.com/en/tariffs-archive' },
  ],
  channels: [{ channel: 'site' }, { channel: 'app' }],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
