import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-smarty',
  name: 'SMARTY',
  network: 'Three UK',
  country: 'GB',
  currency: 'GBP',
  status: 'subscription',
  rule: {
    zone: 'Europe/London',
    currency: 'GBP',
    lastDayUsable: true,
    aim: 'incoming',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [
          // 220 days by newer pages, which also speak of six months only: the older text's 180.
          { stage: 'receive-only', period: { unit: 'day', count: 180 }, revivedBy: 'acts', fact: 'old' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      '5GB': { price: 600, period: { unit: 'month', count: 1, clamp: 'last-day' }, paidFrom: 'card' },
    },
    amounts: { kind: 'list', minors: [600] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/97ce9b3be1/data/phone/review-packets/smarty-uk-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      old: {
        source: 'https://help.smarty.co.uk/en/articles/1921756-what-happens-if-i-don-t-renew-my-plan',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      paused: {
        source:
          'https://help.smarty.co.uk/en/articles/1155232-what-happens-if-your-account-isn-t-set-up-to-auto-renew',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'smarty.co.uk',
      paths: ['/'],
      url: 'https://smarty.co.uk/all-plans',
      needsLogin: true,
    },
    { kind: 'help', host: 'help.smarty.co.uk', paths: ['/'] },
  ],
  channels: [{ channel: 'site' }, { channel: 'store', at: ['PayPoint'] }],
  checks: [],
  hints: [
    { code: 'renew-before', values: [{ unit: 'day', count: 180 }] },
    { code: 'incoming-text-free-abroad' },
  ],
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'day', count: 220 }], fact: 'main' },
        { values: [{ unit: 'day', count: 180 }], fact: 'old' },
      ],
    },
  ],
} satisfies Carrier
