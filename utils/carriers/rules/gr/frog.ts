import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gr-frog',
  name: 'FROG Mobile (COSMOTE)',
  aliases: ['COSMOTE prepaid'],
  network: 'COSMOTE',
  country: 'GR',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Athens',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'incoming',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'day', count: 90 },
          fact: 'older',
        },
        after: [{ stage: 'receive-only', period: null, revivedBy: 'acts' }],
        then: 'unknown',
      },
      {
        clock: 'incoming',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp', atLeast: 1300 }],
          period: { unit: 'month', count: 13, clamp: 'last-day' },
        },
        after: [],
        then: 'unknown',
      },
      {
        clock: 'credit',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 2, clamp: 'last-day' },
          fact: 'older',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1300] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/f1789f652a/data/phone/review-packets/cosmote-frog-13mo-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://www.frogmobile.gr/en/content/general-terms-prepaid',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      older: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/ab414bae61/frontend/tools/phone-number-lifecycle-mvp/at-be-cz-gr-hu-ro-batch-m.json',
        kind: 'official-cited',
        datedOn: '2026-09-26',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'old-source', about: 'tracks.0', facts: ['older'] },
      { code: 'old-source', about: 'tracks.2', facts: ['older'] },
      { code: 'loss-unknown', facts: ['terms'] },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.frogmobile.gr',
      paths: ['/'],
      url: 'https://www.frogmobile.gr/en/frog-online-sim-card',
    },
    { kind: 'plans', host: 'www.cosmote.gr', paths: ['/'] },
  ],
  channels: [{ channel: 'site' }],
  checks: [
    { how: 'text', asks: 'balance', code: 'YP', to: '1314' },
    { how: 'call', asks: 'balance', code: '1314' },
  ],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 1300 }] },
    { code: 'credit-lost-first', values: [{ unit: 'month', count: 2, clamp: 'last-day' }], fact: 'older' },
  ],
  conflicts: [],
} satisfies Carrier
