import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pk-prepaid-all',
  name: 'Zong, Telenor and Ufone prepaid (Pakistan)',
  aliases: ['Zong', 'Telenor Pakistan', 'Ufone', 'PTA', 'Pakistan prepaid'],
  network: '',
  country: 'PK',
  currency: 'PKR',
  status: 'active',
  rule: {
    zone: 'Asia/Karachi',
    currency: 'PKR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }, { act: 'topUp' }],
          period: { unit: 'day', count: 180 },
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://www.gadinsider.com/overseas-pakistanis-can-now-avoid-sim-blocking-heree-the-procedure-digital-28860',
        kind: 'press',
        datedOn: '2026-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      reissued: {
        source:
          'https://www.express.pk/story/2798254/pta-announces-to-deactivate-sims-inactive-for-6-months-and-release-the-number-to-another-user-2798254',
        kind: 'press',
        datedOn: '2026-01-27',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'first-hand-missing', facts: ['main', 'reissued'] }],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [{ code: 'send-one-text' }, { code: 'buy-keep-number' }],
  conflicts: [],
} satisfies Carrier
