import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hu-one',
  name: 'One (ex Vodafone) Tuti',
  aliases: ['Tuti', 'Vodafone Magyarország'],
  network: 'One HU',
  country: 'HU',
  currency: 'HUF',
  status: 'active',
  rule: {
    zone: 'Europe/Budapest',
    currency: 'HUF',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 370 } },
            { act: { act: 'registered' }, gives: { unit: 'day', count: 370 }, fact: 'check' },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [100000, 200000, 300000, 500000, 700000], fact: 'ways' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/bc20d899f6/data/phone/review-packets/vodafone-tuti-hu-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      check: {
        source: 'https://www.one.hu/shop/feltoltokartyas-adategyeztetes',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      ways: {
        source: 'https://www.one.hu/shop/egyenlegfeltoltes',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers', facts: ['ways'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.one.hu',
      paths: ['/'],
      url: 'https://www.one.hu/shop/egyenlegfeltoltes',
      fact: 'ways',
    },
  ],
  channels: [{ channel: 'site', at: ['SimplePay'], fact: 'ways' }],
  checks: [],
  hints: [{ code: 'identity-check-yearly', fact: 'check' }],
  conflicts: [],
} satisfies Carrier
