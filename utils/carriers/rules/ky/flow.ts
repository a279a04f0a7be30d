import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ky-flow',
  name: 'Flow Cayman prepaid',
  aliases: ['LIME'],
  network: 'Flow',
  country: 'KY',
  currency: 'KYD',
  status: 'active',
  rule: {
    zone: 'America/Cayman',
    currency: 'KYD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 120 } },
            { act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp', atLeast: 5000 }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 90 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 500, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://limecayman.zendesk.com/hc/en-us/articles/227607948-Can-my-credit-expire-',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source', facts: ['main'] },
      { code: 'acts-unclear', about: 'tracks.0.validity.tiers' },
    ],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
