import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kr-eyes',
  name: 'Eyes prepaid',
  localName: '알뜰폰 아이즈',
  network: '',
  country: 'KR',
  currency: 'KRW',
  status: 'unknown',
  rule: {
    zone: 'Asia/Seoul',
    currency: 'KRW',
    lastDayUsable: true,
    aim: 'incoming',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          // Counted from the opening day itself.
          tiers: [
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 30, starts: 'same-day' } },
            { act: { act: 'topUp', atLeast: 20000 }, gives: { unit: 'day', count: 60, starts: 'same-day' } },
            { act: { act: 'topUp', atLeast: 30000 }, gives: { unit: 'day', count: 90, starts: 'same-day' } },
            { act: { act: 'topUp', atLeast: 40000 }, gives: { unit: 'day', count: 120, starts: 'same-day' } },
            { act: { act: 'topUp', atLeast: 50000 }, gives: { unit: 'day', count: 150, starts: 'same-day' } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 10 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 80 }, revivedBy: 'acts' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [10000, 20000, 30000, 40000, 50000] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'http://www.eyes.co.kr/center/center_08.htm',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'old-source' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.eyes.co.kr',
      paths: ['/'],
      url: 'https://www.eyes.co.kr/center/center_08.htm',
    },
  ],
  channels: [{ channel: 'other', at: ['010-5200-0114', '#66'] }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 10000 }] }, { code: 'credit-lost-first' }],
  conflicts: [],
} satisfies Carrier
