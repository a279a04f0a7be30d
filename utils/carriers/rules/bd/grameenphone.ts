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
          // No source says that a small recharge shortens what was paid for before.
          kind: 'any-of',
          of: [
            {
              kind: 'from-payment',
              tiers: [
                { act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 30 }, fact: 'steps' },
                { act: { act: 'topUp', atLeast: 15000 }, gives: { unit: 'day', count: 60 }, fact: 'steps' },
                { act: { act: 'topUp', atLeast: 30000 }, gives: { unit: 'day', count: 365 }, fact: 'matrix' },
              ],
              ifShorter: 'later-wins',
            },
            {
              kind: 'from-payment',
              tiers: [
                {
                  act: { act: 'purchase', packs: ['extender-5y'] },
                  gives: { unit: 'year', count: 5, clamp: 'last-day' },
                },
              ],
              ifShorter: 'newest-wins',
              fact: 'extender',
            },
          ],
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
      steps: {
        source:
          'https://backoffice.grameenphone.com/bn/personal/plans-offers/offers/recharge-validity-matrix',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
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
