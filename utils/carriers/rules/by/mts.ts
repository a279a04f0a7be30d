import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'by-mts',
  name: 'MTS Belarus',
  localName: 'МТС Беларусь',
  network: 'MTS BY',
  country: 'BY',
  currency: 'BYN',
  status: 'active',
  rule: {
    zone: 'Europe/Minsk',
    currency: 'BYN',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }, { act: 'topUp' }],
          period: { unit: 'day', count: 180 },
        },
        after: [],
        then: 'lost',
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
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/ac742c7398/data/phone/review-packets/mts-by-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.mts.by/help/upravlenie-nomerom/sohranenie-nomera/',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      form: {
        source: 'https://github.com/ctanser/ASTON/tree/Lesson_8/Selenium',
        kind: 'community',
        datedOn: '2024-04',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      account: {
        source: 'https://github.com/dukei/any-balance-providers/tree/master/providers/ab-cell-mts-by',
        kind: 'community',
        datedOn: '2024-09-06',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'acts-unclear', about: 'tracks.0.validity.counts', facts: ['official'] },
      { code: 'differs-by-contract', values: [{ unit: 'day', count: 60 }] },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.mts.by',
      paths: ['/'],
      needsLogin: false,
      number: { style: 'national-without-trunk', digits: [9] },
      amount: 'text',
      fact: 'form',
    },
    {
      kind: 'recharge',
      host: 'mts.by',
      paths: ['/'],
      needsLogin: false,
      number: { style: 'national-without-trunk', digits: [9] },
      amount: 'text',
      fact: 'form',
    },
  ],
  channels: [{ channel: 'site', fee: 0, fact: 'form' }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*100#' }],
  hints: [
    { code: 'no-roaming' },
    { code: 'keep-balance-above', values: [{ minor: 0 }] },
    { code: 'make-one-call' },
  ],
  conflicts: [],
} satisfies Carrier
