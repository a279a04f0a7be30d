import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-ee',
  name: 'EE pay as you go',
  network: 'EE',
  country: 'GB',
  currency: 'GBP',
  status: 'active',
  company: 'EE',
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
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true, cost: 20 },
            { act: 'topUp' },
            { act: 'purchase' },
          ],
          period: { unit: 'day', count: 179 },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'carrier' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 500, most: 9500, step: 500, fact: 'pages' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source:
          'https://ee.co.uk/help/mobile/manage-use/pay-as-you-go/pay-as-you-go-credit-run-out-when-i-havent-made-calls',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      guide: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/ee-uk-payg-180d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      pages: {
        source: 'https://ee.co.uk/help/mobile/manage-use/pay-as-you-go/top-up-my-phone',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      press: {
        source: 'https://www.techadvisor.com/how-to/mobile-phone/top-up-phone-3681281/',
        kind: 'press',
        datedOn: '2018',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.counts',
        values: [
          { act: { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true } },
          { act: { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false } },
        ],
        facts: ['main', 'guide'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'ee.co.uk',
      paths: ['/'],
      url: 'https://ee.co.uk/help/mobile/manage-use/pay-as-you-go/top-up-my-phone',
      needsLogin: false,
      number: { style: 'national' },
      amount: 'select',
    },
    {
      kind: 'recharge',
      host: 'top-up.ee.co.uk',
      paths: ['/'],
      number: { style: 'national' },
      amount: 'select',
    },
  ],
  channels: [
    { channel: 'site', foreignCards: true, fact: 'pages' },
    { channel: 'app' },
    { channel: 'other', at: ['150'] },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [
    { how: 'call', asks: 'balance', code: '150' },
    { how: 'text', asks: 'balance', code: 'BALANCE', to: '150' },
  ],
  hints: [{ code: 'send-one-text', values: [{ minor: 20 }] }, { code: 'ask-support-to-restore' }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'day', count: 179 }], fact: 'main' },
        { values: [{ unit: 'day', count: 180 }], fact: 'guide' },
      ],
    },
  ],
} satisfies Carrier
