import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'in-bsnl',
  name: 'BSNL prepaid',
  network: 'BSNL',
  country: 'IN',
  currency: 'INR',
  status: 'active',
  rule: {
    zone: 'Asia/Kolkata',
    currency: 'INR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'pack-end',
          counts: [{ act: 'purchase', atLeast: 4900 }],
          restart: null,
          fact: 'tariff',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 7 }, revivedBy: 'acts' },
          {
            stage: 'grace',
            period: { unit: 'day', count: 165 },
            revivedBy: 'acts',
            atLeast: 10700,
            fact: 'tariff',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: { STV49: { price: 4900, period: { unit: 'day', count: 28 }, paidFrom: 'either', fact: 'stv' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://bsnlnews.com/what-is-gp1-gp2-of-bsnl-mobile-and-its-offers',
        kind: 'press',
        datedOn: '2021-12',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      stv: {
        source:
          'https://ispblogs.in/telecom-news/as-per-latest-information-bsnl-prepaid-mobile-customers-can-increase-plan-validity-with-stv-49/',
        kind: 'press',
        datedOn: '2020-09',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      tariff: {
        source:
          'https://www.republicworld.com/technology-news/mobile/bsnl-follows-footsteps-of-airtel-and-jio-revises-tariffs-on-prepaid-plans.html',
        kind: 'press',
        datedOn: '2021-08',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      trai: {
        source:
          'http://international.zeenews.com/bengali/photos/trai-frames-new-rules-of-sim-card-validity-561768',
        kind: 'press',
        datedOn: '2025-01-20',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'old-source', facts: ['main', 'stv', 'tariff'] },
      { code: 'differs-by-region', about: 'tracks.0.after.1' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'portal.bsnl.in',
      paths: ['/'],
      url: 'https://portal.bsnl.in/myportal/quickrecharge.do',
      number: { style: 'national', digits: [10] },
    },
    { kind: 'plans', host: 'www.bsnl.co.in', paths: ['/'] },
  ],
  channels: [{ channel: 'site' }],
  checks: [{ how: 'ussd', asks: 'validity', code: '*123#' }],
  hints: [{ code: 'renew-before' }, { code: 'smallest-top-up', values: [{ minor: 4900 }], fact: 'tariff' }],
  conflicts: [
    {
      about: 'grace',
      sides: [
        { values: [{ unit: 'day', count: 172 }], fact: 'main' },
        { values: [{ unit: 'day', count: 180 }], fact: 'trai' },
      ],
    },
  ],
} satisfies Carrier
