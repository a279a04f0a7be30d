import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'my-xox',
  name: 'XOX prepaid',
  aliases: ['ONEXOX'],
  network: '',
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
          tiers: [
            {
              act: { act: 'topUp' },
              gives: { perAmount: 100, period: { unit: 'day', count: 1 } },
              fact: 'ladder',
            },
          ],
          cap: { unit: 'day', count: 368 },
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 30 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'carrier' },
        ],
        then: 'lost',
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
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'http://dealer.onexox.us/p/status-akaun.html',
        kind: 'reseller',
        datedOn: null,
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
    doubts: [{ code: 'unconfirmed' }, { code: 'old-source', facts: ['ladder'] }],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
