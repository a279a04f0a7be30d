import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'my-buzzme',
  name: 'Buzzme prepaid',
  network: '',
  country: 'MY',
  currency: 'MYR',
  status: 'unknown',
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
            { act: { act: 'purchase', packs: ['smart-validity'] }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
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
    packs: { 'smart-validity': { price: 3800, period: null, paidFrom: 'credit', code: '*122*6*1*8#' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'http://www.buzzme.com.my/content/support/faq?c=Smart+Validity',
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
    doubts: [{ code: 'unconfirmed' }, { code: 'still-sold-unknown' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.buzzme.com.my', paths: ['/'] }],
  channels: [],
  checks: [{ how: 'ussd', asks: 'both', code: '*126#' }],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 3800 }] }],
  conflicts: [],
} satisfies Carrier
