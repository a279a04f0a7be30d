import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ro-orange',
  name: 'Orange PrePay',
  network: 'Orange RO',
  country: 'RO',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Bucharest',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'incoming',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          // €1 to €3 let one call for 15 days, but the carrier's table names no days of receiving after them.
          tiers: [
            { act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'day', count: 30 } },
            { act: { act: 'topUp', atLeast: 700 }, gives: { unit: 'day', count: 60 } },
            { act: { act: 'purchase', atLeast: 800 }, gives: { unit: 'day', count: 60 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 300 }, revivedBy: 'acts', fact: 'official' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      'option-8': { price: 800, period: null, paidFrom: 'either' },
      'option-12': { price: 1200, period: null, paidFrom: 'either' },
      'option-16': { price: 1600, period: null, paidFrom: 'either' },
    },
    amounts: { kind: 'range', least: 100, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/fea50d6422/data/phone/review-packets/orange-prepay-ro-ladder-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.orange.ro/help/perioada-de-activitate-si-de-gratie-47',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      table: {
        source: 'https://www.orange.ro/prepay/reincarcare/tichet-de-reincarcare/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ways: {
        source:
          'https://ziare.com/shopping/stiri-shopping/ce-optiuni-exista-pentru-reincarcarea-cartelei-orange-1695348',
        kind: 'press',
        datedOn: '2021-08',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'ladder-incomplete',
        about: 'tracks.0.validity.tiers',
        values: [
          { unit: 'day', count: 15 },
          { unit: 'day', count: 180 },
          { unit: 'day', count: 360 },
        ],
        facts: ['main', 'table'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.orange.ro',
      paths: ['/'],
      url: 'https://www.orange.ro/help/perioada-de-activitate-si-de-gratie-47',
    },
  ],
  channels: [
    { channel: 'app', at: ['My Orange'] },
    { channel: 'shop', keep: ['receipt'], fact: 'ways' },
    { channel: 'atm', keep: ['receipt'], fact: 'ways' },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'], fact: 'ways' },
  ],
  checks: [],
  hints: [{ code: 'one-payment-not-split', values: [{ minor: 500 }] }],
  conflicts: [],
} satisfies Carrier
