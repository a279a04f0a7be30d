import type { Carrier } from '@/utils/carriers/carrier'

// How long a recharge lets one call depends on its amount (1 to 60 days), and no source says how: the user types that day.
// The number is counted from the recharge itself, as the contract does.
export default {
  id: 'mx-telcel',
  name: 'Telcel Amigo',
  network: 'Telcel',
  country: 'MX',
  currency: 'MXN',
  status: 'active',
  rule: {
    zone: 'America/Mexico_City',
    currency: 'MXN',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'stated' },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 119 }, revivedBy: 'acts', fact: 'phases' },
          { stage: 'grace', period: { unit: 'day', count: 246 }, revivedBy: 'acts', fact: 'phases' },
        ],
        then: 'lost',
      },
      {
        clock: 'recovery',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp', atLeast: 1000 }],
          period: { unit: 'day', count: 365 },
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1000, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/02d2de9af2/data/phone/review-packets/telcel-amigo-lifecycle-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      phases: {
        source:
          'https://pledgetimes.com/telcel-has-a-scheme-dedicated-to-customers-without-money-to-recharge-their-cell-phone-balance/',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      form: {
        source: 'https://github.com/danielcastillo94/RepoSemillerosCodeceptjs',
        kind: 'community',
        datedOn: '2025-04',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'ladder-incomplete',
        about: 'tracks.0.validity',
        values: [
          { unit: 'day', count: 1 },
          { unit: 'day', count: 60 },
        ],
        facts: ['phases'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.telcel.com',
      paths: ['/'],
      url: 'https://www.telcel.com/personas/compra-paquetes-y-recargas',
      needsLogin: false,
      number: { style: 'national', digits: [10], confirmField: true },
      amount: 'select',
      fact: 'form',
    },
  ],
  channels: [{ channel: 'site', fromAbroad: true }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*333#' }],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 1000 }] },
    { code: 'credit-lost-first', fact: 'phases' },
  ],
  conflicts: [],
} satisfies Carrier
