import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'tr-prepaid-all',
  name: 'Turkey prepaid, common rule (Vodafone TR, Türk Telekom)',
  localName: 'Faturasız hat (Vodafone, Türk Telekom)',
  network: 'all',
  country: 'TR',
  currency: 'TRY',
  status: 'active',
  rule: {
    zone: 'Europe/Istanbul',
    currency: 'TRY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'inactivity', counts: [{ act: 'topUp' }], period: { unit: 'day', count: 184 } },
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 92 }, revivedBy: 'acts' }],
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
        source: 'https://ebadestek.com/threads/faturasiz-hat-ne-zaman-kapanir.52652',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'community-only' }, { code: 'differs-by-contract' }],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
