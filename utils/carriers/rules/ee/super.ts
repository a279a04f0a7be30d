import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ee-super',
  name: 'Telia Super (konekaart)',
  localName: 'Telia Super kõnekaart',
  network: 'Telia EE',
  country: 'EE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Tallinn',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 300 }, gives: { unit: 'day', count: 180 } }],
          ifShorter: 'newest-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 30 }, revivedBy: 'acts', atLeast: 300 },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [300] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/11177dd8d1/data/phone/review-packets/telia-ee-180d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.super.ee/en/stardikas',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [{ kind: 'help', host: 'www.super.ee', paths: ['/'], url: 'https://www.super.ee/en/stardikas' }],
  channels: [{ channel: 'site' }, { channel: 'app', at: ['Super'] }, { channel: 'shop', keep: ['receipt'] }],
  checks: [],
  hints: [{ code: 'one-payment-not-split', values: [{ minor: 300 }] }, { code: 'activate-at-home' }],
  conflicts: [],
} satisfies Carrier
