import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kz-tele2',
  name: 'Tele2 / Altel',
  network: 'Tele2 KZ',
  country: 'KZ',
  currency: 'KZT',
  status: 'active',
  rule: {
    zone: 'Asia/Almaty',
    currency: 'KZT',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source: 'https://github.com/dukei/any-balance-providers/tree/master/providers/ab-cell-altel4g',
        kind: 'community',
        datedOn: '2023-09-04',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      tele2: {
        source: 'https://github.com/dukei/any-balance-providers/tree/master/providers/ab-cell-tele2-kz',
        kind: 'community',
        datedOn: '2021-05-13',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }],
    overrides: [],
  },
  addresses: [
    { kind: 'account', host: 'altel.kz', paths: ['/'], needsLogin: true, number: { digits: [10] } },
    { kind: 'account', host: 'tele2.kz', paths: ['/'], needsLogin: true, fact: 'tele2' },
  ],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
