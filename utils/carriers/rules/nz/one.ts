import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'nz-one',
  name: 'One NZ Prepay Pay & Go',
  aliases: ['Vodafone New Zealand'],
  network: 'One NZ',
  country: 'NZ',
  currency: 'NZD',
  status: 'active',
  rule: {
    zone: 'Pacific/Auckland',
    currency: 'NZD',
    // On day 360 the service is inactive already and the number lost.
    lastDayUsable: false,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp', atLeast: 1000 }],
          period: { unit: 'day', count: 360 },
          fact: 'terms',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1000, most: null, step: 1, fact: 'faq' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/c6f5ec5e34/data/phone/review-packets/one-nz-prepay-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      faq: {
        source: 'https://one.nz/faq/when-does-prepay-credit-expire',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://one.nz/legal/terms-conditions/mobile/',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      older: {
        source: 'http://www.vodafone.co.nz/legal/terms-conditions/mobile/prepay/pay-as-you-go/',
        kind: 'official',
        datedOn: '2023',
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'day', count: 359 },
          { unit: 'day', count: 360 },
        ],
        facts: ['terms'],
      },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'one.nz', paths: ['/'], url: 'https://one.nz/prepay/pay-and-go/' }],
  channels: [{ channel: 'site' }, { channel: 'app', at: ['My One NZ'] }],
  checks: [{ how: 'text', asks: 'balance', code: 'MY ADDONS', to: '756', fact: 'older' }],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 1000 }], fact: 'faq' }, { code: 'activate-at-home' }],
  conflicts: [
    {
      about: 'price',
      sides: [
        { values: [{ minor: 1000 }], fact: 'main' },
        { values: [{ minor: 2000 }], fact: 'older' },
      ],
    },
  ],
} satisfies Carrier
