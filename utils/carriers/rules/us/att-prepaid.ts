import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-att-prepaid',
  name: 'AT&T Prepaid',
  aliases: ['GoPhone'],
  network: 'AT&T',
  country: 'US',
  currency: 'USD',
  status: 'active',
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
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 30 } },
            { act: { act: 'topUp', atLeast: 2500 }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 60 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1000, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.att.com/legal/terms.prepaidAutoPayTerms.html',
        kind: 'official',
        datedOn: '2017-04-24',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'old-source', facts: ['main'] }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.att.com', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'one-payment-not-split' }],
  conflicts: [],
} satisfies Carrier
