import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'sg-starhub',
  name: 'StarHub Prepaid',
  network: 'StarHub',
  country: 'SG',
  currency: 'SGD',
  status: 'active',
  rule: {
    zone: 'Asia/Singapore',
    currency: 'SGD',
    lastDayUsable: true,
    aim: 'incoming',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 1200 }, gives: { unit: 'month', count: 1, clamp: 'last-day' } },
            {
              act: { act: 'purchase', atLeast: 1200 },
              gives: { unit: 'month', count: 1, clamp: 'last-day' },
            },
          ],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 120 }, revivedBy: 'acts' }],
        then: 'unknown',
      },
    ],
    caps: [
      {
        kind: 'registration',
        from: 'registered',
        period: { unit: 'day', count: 30 },
        who: 'document',
        applies: false,
      },
    ],
    packs: {},
    amounts: { kind: 'list', minors: [1200] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/starhub-prepaid-sg-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
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
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.starhub.com', paths: ['/'] },
    {
      kind: 'recharge',
      host: 'topup.starhub.com',
      paths: ['/'],
      url: 'https://topup.starhub.com/prepaid',
      number: { style: 'national', digits: [8] },
    },
  ],
  channels: [
    { channel: 'app', at: ['StarHub'] },
    { channel: 'site', cards: ['visa', 'mastercard', 'unionpay'] },
  ],
  checks: [],
  hints: [{ code: 'phishing-copies' }, { code: 'lines-per-person-limit', count: 3, fact: 'limit' }],
  conflicts: [],
} satisfies Carrier
