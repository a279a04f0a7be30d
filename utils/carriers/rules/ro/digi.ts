import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ro-digi',
  name: 'DIGI PrePay Romania',
  network: 'DIGI',
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
    amounts: { kind: 'list', minors: [250, 400, 500, 700, 900] },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.hdsatelit.com/2025/11/ce-trebuie-sa-stii-despre-noua-cartela.html',
        kind: 'press',
        datedOn: '2025-11',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.digi.ro', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
