import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'il-hotmobile',
  name: 'HOT Mobile HOTALK',
  network: 'HOT Mobile',
  country: 'IL',
  currency: 'ILS',
  status: 'active',
  rule: {
    zone: 'Asia/Jerusalem',
    currency: 'ILS',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 6600 }, gives: { unit: 'day', count: 180 }, fact: 'reseller' },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/7c435d1ef0/data/phone/review-packets/hotmobile-il-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      cards: {
        source: 'https://www.hotmobile.co.il/Hotalk/Pages/cards.aspx',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      reseller: {
        source: 'https://tokman.co.il/hot-mobile-50-nis-charge-valid-for-a180-days',
        kind: 'reseller',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'first-hand-missing', facts: ['reseller'] },
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.hotmobile.co.il',
      paths: ['/'],
      url: 'https://www.hotmobile.co.il/Hotalk/Pages/cards.aspx',
    },
  ],
  channels: [{ channel: 'third-party', at: ['Tokman', 'SimTalk'], fact: 'reseller' }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 6600 }], fact: 'reseller' }],
  conflicts: [],
} satisfies Carrier
