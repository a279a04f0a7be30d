import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'rs-yettel',
  name: 'Yettel Serbia prepaid',
  network: 'Yettel RS',
  country: 'RS',
  currency: 'RSD',
  status: 'active',
  rule: {
    zone: 'Europe/Belgrade',
    currency: 'RSD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 30000 }, gives: { unit: 'day', count: 60 } }],
          ifShorter: 'newest-wins',
        },
        after: [
          {
            stage: 'receive-only',
            period: { unit: 'day', count: 330 },
            revivedBy: 'acts',
            atLeast: 30000,
            fact: 'payments',
          },
        ],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [30000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/5af2a6b700/data/phone/review-packets/yettel-rs-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      payments: {
        source: 'https://www.yettel.rs/sr/privatni/usluge/ostale-usluge/placanje-racuna',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.yettel.rs',
      paths: ['/'],
      url: 'https://www.yettel.rs/en/consumer/support/prepaid-top-ups/',
    },
  ],
  channels: [
    { channel: 'shop', keep: ['receipt'] },
    { channel: 'atm', keep: ['receipt'] },
    { channel: 'site' },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 30000 }] }, { code: 'transfer-does-not-count' }],
  conflicts: [],
} satisfies Carrier
