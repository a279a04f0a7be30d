import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'bd-grameenphone',
  name: 'Grameenphone prepaid',
  network: 'Grameenphone',
  country: 'BD',
  currency: 'BDT',
  status: 'active',
  rule: {
    zone: 'Asia/Dhaka',
    currency: 'BDT',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 30000 }, gives: { unit: 'day', count: 365 }, fact: 'matrix' },
            {
              act: { act: 'purchase', packs: ['extender-5y'] },
              gives: { unit: 'year', count: 5, clamp: 'last-day' },
              fact: 'extender',
            },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      'extender-5y': {
        price: null,
        period: { unit: 'year', count: 5, clamp: 'last-day' },
        paidFrom: 'either',
        fact: 'extender',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/f1b29e14d1/data/phone/review-packets/grameenphone-validity-pack-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      matrix: {
        source: 'https://amp.grameenphone.com/personal/plans-offers/offers/recharge-validity-matrix',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      extender: {
        source: 'https://www.grameenphone.com/bn/personal/plans-offers/offers/account-validity-extender',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' },
      {
        code: 'price-unknown',
        about: 'packs.extender-5y',
        values: [{ minor: 149700 }, { minor: 149800 }],
        facts: ['main'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.grameenphone.com', paths: ['/'] }],
  channels: [{ channel: 'voucher', at: ['*555*CODE#'], keep: ['voucher-code', 'receipt'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*566#' }],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 30000 }], fact: 'matrix' }],
  conflicts: [],
} satisfies Carrier
