import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-three',
  name: 'Three UK pay as you go',
  aliases: ['PAYG'],
  network: 'Three UK',
  country: 'GB',
  currency: 'GBP',
  status: 'active',
  rule: {
    zone: 'Europe/London',
    currency: 'GBP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'topUp' },
            { act: 'purchase' },
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true, cost: 15 },
          ],
          period: { unit: 'day', count: 180 },
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/three-uk-payg-180d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.three.co.uk/support/pay-as-you-go',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    { kind: 'recharge', host: 'www.three.co.uk', paths: ['/'], url: 'https://www.three.co.uk/top-up' },
  ],
  channels: [{ channel: 'app', at: ['Three'] }, { channel: 'site' }],
  checks: [],
  hints: [{ code: 'send-one-text', values: [{ minor: 15 }] }, { code: 'wifi-calls-do-not-count' }],
  conflicts: [],
} satisfies Carrier
