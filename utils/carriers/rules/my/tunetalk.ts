import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'my-tunetalk',
  name: 'Tune Talk prepaid',
  network: 'CelcomDigi (MVNO)',
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
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 11 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 22 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 3000 }, gives: { unit: 'day', count: 50 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 5000 }, gives: { unit: 'day', count: 75 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 150 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 20000 }, gives: { unit: 'day', count: 270 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 30000 }, gives: { unit: 'day', count: 365 }, fact: 'ladder' },
            { act: { act: 'purchase', packs: ['one-year'] }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 45 }, revivedBy: 'acts', fact: 'ladder' }],
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
    packs: { 'one-year': { price: 3500, period: null, paidFrom: 'credit' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/f2a77371cf/data/phone/review-packets/tunetalk-365-my-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ladder: {
        source: 'https://www.rmvalues.com/blog/2012/03/22/compare-the-mobile-prepaid-top-up-validity/',
        kind: 'community',
        datedOn: '2012-03-22',
        checkedOn: '2026-11',
        confidence: 'low',
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
      { code: 'old-source', about: 'tracks.0.validity.tiers.0', facts: ['ladder'] },
      { code: 'differs-by-contract', about: 'tracks.0.validity.tiers.7' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.tunetalk.com',
      paths: ['/'],
      url: 'https://www.tunetalk.com/prepaid/services/one-year-validity/',
    },
  ],
  channels: [{ channel: 'app', at: ['Tune Talk'] }, { channel: 'ussd' }],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 3500 }] }],
  conflicts: [],
} satisfies Carrier
