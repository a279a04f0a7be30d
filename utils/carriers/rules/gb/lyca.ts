import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-lyca',
  name: 'Lyca Mobile UK',
  aliases: ['Lycamobile'],
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
          kind: 'any-of',
          of: [
            {
              kind: 'inactivity',
              counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
              // The carrier's own terms; 120 days are only what others quote.
              period: { unit: 'day', count: 90 },
              fact: 'terms',
            },
            {
              kind: 'pack-end',
              counts: [{ act: 'purchase', packs: ['keep-number'] }],
              restart: null,
              fact: 'blog',
            },
          ],
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      'keep-number': {
        price: 1500,
        period: { unit: 'day', count: 365 },
        paidFrom: 'credit',
        code: '*139*9999#',
        fact: 'blog',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/fea50d6422/data/phone/review-packets/lycamobile-uk-keep-number-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      blog: {
        source: 'https://shkspr.mobi/blog/2026/04/cheapest-way-to-keep-a-uk-mobile-number-using-an-esim/',
        kind: 'community',
        datedOn: '2026-04',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://www.lycamobile.co.uk/en/termsconditions/top-up-services/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity.of.0.counts' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.lycamobile.co.uk',
      paths: ['/'],
      url: 'https://www.lycamobile.co.uk/en/quick-top-up/',
      needsLogin: false,
    },
    { kind: 'recharge', host: 'prepay.lycamobile.co.uk', paths: ['/'] },
    { kind: 'plans', host: 'mylyca.lycamobile.co.uk', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', fact: 'terms' },
    { channel: 'ussd', at: ['*131*CODE#'], keep: ['voucher-code'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*131#' }],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 1500 }], fact: 'blog' }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'day', count: 120 }], fact: 'main' },
        { values: [{ unit: 'day', count: 90 }], fact: 'terms' },
      ],
    },
  ],
} satisfies Carrier
