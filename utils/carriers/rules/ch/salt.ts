import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ch-salt',
  name: 'Salt Prepaid',
  network: 'Salt',
  country: 'CH',
  currency: 'CHF',
  status: 'active',
  rule: {
    zone: 'Europe/Zurich',
    currency: 'CHF',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true },
            { act: 'topUp' },
            { act: 'purchase' },
          ],
          period: { unit: 'day', count: 390 },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 45 }, revivedBy: 'acts' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.verivox.ch/ratgeber/wie-wird-ihre-prepaid-karte-nicht-gesperrt-838/',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      acts: {
        source: 'https://moneyland.ch/de/prepaid-handy-verfall',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.salt.ch', paths: ['/'] }],
  channels: [{ channel: 'ussd', at: ['#121*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '#121#' }],
  hints: [],
  conflicts: [
    {
      about: 'acts',
      sides: [
        {
          values: [{ act: { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true } }],
          fact: 'main',
        },
        { values: [{ act: { act: 'use', uses: ['call-in'], paidOnly: false } }], says: 'yes', fact: 'acts' },
      ],
    },
  ],
} satisfies Carrier
