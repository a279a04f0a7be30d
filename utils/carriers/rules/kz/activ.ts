import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kz-activ',
  name: 'Activ / Kcell',
  network: 'Kcell',
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
        source: 'https://github.com/dukei/any-balance-providers/tree/master/providers/ab-cell-activ-kz',
        kind: 'community',
        datedOn: '2018-12-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      kcell: {
        source: 'https://github.com/dukei/any-balance-providers/tree/master/providers/ab-cell-kcell-kz',
        kind: 'community',
        datedOn: '2016-09-15',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }],
    overrides: [],
  },
  addresses: [
    { kind: 'account', host: 'activ.kz', paths: ['/'], needsLogin: true, number: { digits: [10] } },
    { kind: 'plans', host: 'www.kcell.kz', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
