import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'sa-mobily',
  name: 'Mobily prepaid',
  network: 'Mobily',
  country: 'SA',
  currency: 'SAR',
  status: 'active',
  rule: {
    zone: 'Asia/Riyadh',
    currency: 'SAR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false },
            { act: 'topUp' },
            { act: 'purchase' },
          ],
          period: { unit: 'day', count: 90 },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://mail.eyeofriyadh.com/news/details/mobily-permanent-validity-for-prepaid-packages-recharge-cards-is-an-added-value-for-subscribers',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'first-hand-missing', facts: ['main'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'mobily.com.sa', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'send-one-text' }],
  conflicts: [],
} satisfies Carrier
