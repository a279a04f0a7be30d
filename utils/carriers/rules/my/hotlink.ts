import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'my-hotlink',
  name: 'Hotlink Prepaid',
  aliases: ['Maxis', 'Pantas'],
  network: 'Maxis',
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
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'day', count: 5 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 10 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 3000 }, gives: { unit: 'day', count: 30 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 6000 }, gives: { unit: 'day', count: 60 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 100 }, fact: 'ladder' },
            { act: { act: 'purchase', packs: ['active-365'] }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 30 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [
      {
        kind: 'registration',
        from: 'activated',
        period: { unit: 'day', count: 90 },
        who: 'tourist',
        applies: false,
      },
      {
        kind: 'registration',
        from: 'registered',
        period: { unit: 'month', count: 3, clamp: 'last-day' },
        who: 'tourist',
        applies: false,
        fact: 'mcmc',
      },
    ],
    packs: { 'active-365': { price: 3000, period: null, paidFrom: 'credit' } },
    amounts: { kind: 'list', minors: [500, 1000, 3000, 6000, 10000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/docs/PHONE_HOTLINK_PANTAS_MAINTENANCE_2026-10-06.md',
        kind: 'official-cited',
        datedOn: '2026-10-06',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ladder: {
        source: 'https://kokonats.com/charge-prepaid-sim-hotlink-2017',
        kind: 'community',
        datedOn: '2017',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      older: {
        source: 'https://www.hotlink.com.my/zh/support/plans/hotlink-prepaid/general/',
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
    doubts: [{ code: 'old-source', about: 'tracks.0.validity.tiers.0', facts: ['ladder'] }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.hotlink.com.my', paths: ['/'] },
    { kind: 'plans', host: 'www.maxis.com.my', paths: ['/'] },
  ],
  channels: [
    { channel: 'store', keep: ['voucher-code', 'receipt'], fact: 'ladder' },
    { channel: 'atm', fact: 'ladder' },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*100#' }],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 3000 }] }, { code: 'pack-does-not-count' }],
  conflicts: [
    {
      about: 'cap',
      sides: [
        { values: [{ unit: 'day', count: 90 }], fact: 'main' },
        { values: [{ unit: 'month', count: 3, clamp: 'last-day' }], fact: 'mcmc' },
      ],
    },
    {
      about: 'grace',
      sides: [
        { values: [{ unit: 'day', count: 30 }], fact: 'main' },
        { values: [{ unit: 'day', count: 50 }], fact: 'older' },
      ],
    },
  ],
} satisfies Carrier
