import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'my-celcom-xpax',
  name: 'Celcom Xpax prepaid',
  network: 'CelcomDigi',
  country: 'MY',
  currency: 'MYR',
  status: 'unknown',
  company: 'CelcomDigi',
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
          tiers: [{ act: { act: 'topUp' }, gives: { perAmount: 100, period: { unit: 'day', count: 1 } } }],
          ifShorter: 'later-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 50 }, revivedBy: 'acts' }],
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
    amounts: { kind: 'list', minors: [300, 500] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://forums.hardwarezone.com.sg/116022912-post6675.html',
        kind: 'community',
        datedOn: '2018-08-16',
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
    doubts: [{ code: 'unconfirmed' }, { code: 'still-runs-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.celcomdigi.com', paths: ['/'] }],
  channels: [{ channel: 'app', at: ['Celcom Life'], state: 'unconfirmed' }],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
