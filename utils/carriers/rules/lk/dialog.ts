import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'lk-dialog',
  name: 'Dialog prepaid',
  network: 'Dialog',
  country: 'LK',
  currency: 'LKR',
  status: 'active',
  rule: {
    zone: 'Asia/Colombo',
    currency: 'LKR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 40000 }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp', atLeast: 100000 }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
          fact: 'cards',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 52 }, revivedBy: 'acts', fact: 'recycling' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [40000, 100000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/11177dd8d1/data/phone/review-packets/dialog-lk-365d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      recycling: {
        source: 'https://dialog.lk/number-recycling-process',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      cards: {
        source: 'https://dialog.lk/mobile/recharge-cards',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://dialog.lk/tc/prepaid-mobile-terms-and-conditions',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' },
      {
        code: 'sources-disagree',
        about: 'tracks.0.after.0',
        values: [{ unit: 'day', count: 52 }],
        facts: ['recycling', 'terms'],
      },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'dialog.lk', paths: ['/'], url: 'https://dialog.lk/mobile/recharge-cards' },
  ],
  channels: [{ channel: 'site' }, { channel: 'voucher', keep: ['voucher-code', 'receipt'], fact: 'cards' }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 40000 }], fact: 'cards' }],
  conflicts: [],
} satisfies Carrier
