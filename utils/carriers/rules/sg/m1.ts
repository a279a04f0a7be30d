import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'sg-m1',
  name: 'M1 prepaid',
  aliases: ['M Card'],
  network: 'M1',
  country: 'SG',
  currency: 'SGD',
  status: 'active',
  rule: {
    zone: 'Asia/Singapore',
    currency: 'SGD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'topUp', atLeast: 1800 }, gives: { unit: 'day', count: 180 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1000, 1500, 1700, 1800] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'http://geiwai.net/it-travel-blog/articles/sim-singapore-mcard-online-topup',
        kind: 'community',
        datedOn: '2014-11-20',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      limit: {
        source:
          'https://www.asiaone.com/singapore/feb-28-postpaid-sim-cards-will-be-limited-10-person-imda-police',
        kind: 'press',
        datedOn: '2026-01-23',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'old-source' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.m1.com.sg', paths: ['/'] }],
  channels: [],
  checks: [{ how: 'ussd', asks: 'number', code: '#100*2*2#' }],
  hints: [
    { code: 'one-payment-not-split', values: [{ minor: 1800 }] },
    { code: 'lines-per-person-limit', count: 3, fact: 'limit' },
  ],
  conflicts: [],
} satisfies Carrier
