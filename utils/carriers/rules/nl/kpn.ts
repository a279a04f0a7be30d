import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'nl-kpn',
  name: 'KPN Prepaid',
  network: 'KPN',
  country: 'NL',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Amsterdam',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false, cost: 15 },
            { act: 'topUp' },
          ],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
          fact: 'staff',
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
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/c91cfc36b8/data/phone/review-packets/kpn-prepaid-6mo-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-26',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      staff: {
        source:
          'https://community.kpn.com/prepaid-16/kpn-prepaid-geldig-tot-19-08-26-terwijl-dit-volgens-de-informatie-onbeperkt-houdbaar-is-645988',
        kind: 'official-cited',
        datedOn: '2026-02-16',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      price: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#kpn-prepaid-6mo-2026',
        kind: 'official-cited',
        datedOn: '2026-10-05',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'loss-unknown' },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.counts.0',
        values: [{ minor: 15 }, { minor: 7 }],
        facts: ['price', 'main'],
      },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.kpn.com', paths: ['/'], url: 'https://www.kpn.com/shop/mobiel/prepaid' },
  ],
  channels: [],
  checks: [],
  hints: [
    { code: 'send-one-text', values: [{ minor: 15 }], fact: 'price' },
    { code: 'incoming-does-not-count' },
  ],
  conflicts: [],
} satisfies Carrier
