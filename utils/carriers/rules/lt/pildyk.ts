import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'lt-pildyk',
  name: 'Pildyk',
  aliases: ['Pildyk Tele2'],
  network: 'Tele2 LT',
  country: 'LT',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Vilnius',
    currency: 'EUR',
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
        source: 'https://github.com/dukei/any-balance-providers/tree/master/providers/ab-cell-pildyk',
        kind: 'community',
        datedOn: '2018-11-26',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'account',
      host: 'mano.pildyk.lt',
      paths: ['/'],
      needsLogin: true,
      number: { style: 'national-without-trunk', digits: [8] },
    },
  ],
  channels: [],
  checks: [{ how: 'site', asks: 'both', code: 'https://mano.pildyk.lt/' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
