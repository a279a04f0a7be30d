import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'id-byu',
  name: 'by.U',
  network: 'Telkomsel',
  country: 'ID',
  currency: 'IDR',
  status: 'active',
  rule: {
    zone: 'Asia/Jakarta',
    currency: 'IDR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['attach'], paidOnly: false }],
          period: { unit: 'day', count: 30 },
        },
        after: [],
        then: 'unknown',
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
        source: 'https://carasianturi.com/masa-aktif-nomor-kartu-by-u',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'community-only' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.byu.id', paths: ['/'] }],
  channels: [{ channel: 'app' }],
  checks: [],
  hints: [{ code: 'top-up-does-not-count' }, { code: 'app-only' }],
  conflicts: [],
} satisfies Carrier
