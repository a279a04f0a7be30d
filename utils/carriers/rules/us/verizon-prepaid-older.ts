import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-verizon-prepaid-older',
  name: 'Verizon Prepaid (since before November 2018)',
  network: 'Verizon',
  country: 'US',
  currency: 'USD',
  status: 'closed-to-new',
  company: 'Verizon',
  rule: {
    zone: 'America/New_York',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 1 }, gives: { unit: 'day', count: 30 } },
            { act: { act: 'topUp', atLeast: 3000 }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'topUp', atLeast: 7500 }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://www.verizon.com/support/prepaid-billing-payment-faqs',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [{ code: 'differs-by-contract' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.verizon.com',
      paths: ['/'],
      url: 'https://www.verizon.com/support/prepaid-billing-payment-faqs',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'one-payment-not-split' }],
  conflicts: [],
} satisfies Carrier
