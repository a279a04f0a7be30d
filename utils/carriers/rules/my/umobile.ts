import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'my-umobile',
  name: 'U Mobile prepaid',
  network: 'U Mobile',
  country: 'MY',
  currency: 'MYR',
  status: 'active',
  rule: {
    zone: 'Asia/Kuala_Lumpur',
    currency: 'MYR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'added',
          tiers: [{ act: { act: 'topUp' }, gives: { perAmount: 100, period: { unit: 'day', count: 1 } } }],
          cap: { unit: 'day', count: 365 },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [
      {
        kind: 'registration',
        from: 'registered',
        period: { unit: 'month', count: 3, clamp: 'last-day' },
        who: 'tourist',
        applies: false,
        fact: 'mcmc',
      },
    ],
    packs: {},
    amounts: { kind: 'list', minors: [100, 200, 300, 400, 500, 1000, 3000, 5000, 10000] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'http://www.u.com.my/faqs/52/281',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      mcmc: {
        source: 'https://mcmc.bernama.com/news.php?id=2528106',
        kind: 'official-cited',
        datedOn: '2026-02-26',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source' },
      { code: 'loss-unknown' },
      {
        code: 'differs-by-contract',
        about: 'tracks.0.validity.tiers.0',
        values: [
          { unit: 'day', count: 1 },
          { unit: 'day', count: 2 },
        ],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.u.com.my',
      paths: ['/'],
      url: 'https://www.u.com.my/faqs/52/281',
      needsLogin: false,
      number: { style: 'national' },
    },
  ],
  channels: [{ channel: 'site', keep: ['confirmation-mail'] }],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
