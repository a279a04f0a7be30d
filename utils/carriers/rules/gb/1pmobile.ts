import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-1pmobile',
  name: '1pMobile PAYG',
  aliases: ['1p Mobile'],
  network: 'EE',
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
          kind: 'subscription',
          fee: 1000,
          period: { unit: 'day', count: 90 },
          from: 'balance',
          renews: 'by-itself',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/fea50d6422/data/phone/review-packets/1pmobile-uk-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://www.1pmobile.com/tacs',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'differs-by-contract',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'day', count: 90 },
          { unit: 'day', count: 120 },
          { unit: 'day', count: 60 },
        ],
        facts: ['terms'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.1pmobile.com',
      paths: ['/'],
      url: 'https://www.1pmobile.com/siminfo?prodid=STD',
    },
  ],
  channels: [{ channel: 'site' }],
  checks: [{ how: 'call', asks: 'balance', code: '150' }],
  hints: [{ code: 'keep-balance-above', values: [{ minor: 1000 }] }],
  conflicts: [],
} satisfies Carrier
