import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'fr-orange-mobicarte',
  name: 'Orange Mobicarte / prepaid',
  network: 'Orange',
  country: 'FR',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Paris',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'month', count: 1, clamp: 'last-day' } },
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'month', count: 6, clamp: 'last-day' } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500, 1000, 1500, 2500, 3500, 5000, 7500, 10000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/02d2de9af2/data/phone/review-packets/orange-mobicarte-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://boutique.orange.fr/vitrine/rechargements-mobile/mobicarte/',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      guide: {
        source: 'https://www.infos.fr/en-direct/2020/04/11/guide-dachat-mobicarte/',
        kind: 'community',
        datedOn: '2011-07',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'ladder-incomplete' }, { code: 'loss-unknown', facts: ['guide'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'boutique.orange.fr',
      paths: ['/'],
      url: 'https://boutique.orange.fr/vitrine/rechargements-mobile/mobicarte/',
      fact: 'official',
    },
    { kind: 'plans', host: 'www.orange.fr', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', fact: 'official' },
    { channel: 'shop', at: ['tabac', 'La Poste'], keep: ['voucher-code', 'receipt'], fact: 'guide' },
    { channel: 'ussd', at: ['#124*CODE#'], keep: ['voucher-code'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '#123#' }],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 1000 }] }],
  conflicts: [],
} satisfies Carrier
