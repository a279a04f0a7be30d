import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'my-digi',
  name: 'CelcomDigi prepaid',
  aliases: ['Digi'],
  network: 'CelcomDigi',
  country: 'MY',
  currency: 'MYR',
  status: 'active',
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
          tiers: [
            {
              act: { act: 'topUp' },
              gives: { perAmount: 100, period: { unit: 'day', count: 1 } },
              fact: 'cycle',
            },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 120 } },
            { act: { act: 'purchase', packs: ['365-days'] }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 90 }, revivedBy: 'acts', fact: 'cycle' },
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
    packs: { '365-days': { price: 19800, period: null, paidFrom: 'credit' } },
    amounts: { kind: 'list', minors: [10000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/digi-reload-validity-my-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      cycle: {
        source: 'https://forums.hardwarezone.com.sg/119654740-post7181.html',
        kind: 'community',
        datedOn: '2019-03-13',
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
    doubts: [{ code: 'old-source', about: 'tracks.0.after.0', facts: ['cycle'] }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.celcomdigi.com', paths: ['/'] },
    {
      kind: 'help',
      host: 'help.celcomdigi.com',
      paths: ['/'],
      url: 'https://help.celcomdigi.com/en/support/solutions/articles/70000660369-what-is-my-reload-validity-',
    },
  ],
  channels: [
    { channel: 'app' },
    { channel: 'ussd' },
    { channel: 'site' },
    { channel: 'store', at: ['7-Eleven'], keep: ['receipt'] },
  ],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 19800 }] }],
  conflicts: [],
} satisfies Carrier
