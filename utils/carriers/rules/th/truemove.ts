import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'th-truemove',
  name: 'TrueMove H prepaid',
  localName: 'ทรูมูฟ เอช',
  network: 'True',
  country: 'TH',
  currency: 'THB',
  status: 'active',
  rule: {
    zone: 'Asia/Bangkok',
    currency: 'THB',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'purchase', packs: ['30-days'] }, gives: { unit: 'day', count: 30 } },
            { act: { act: 'purchase', packs: ['90-days'] }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'purchase', packs: ['180-days'] }, gives: { unit: 'day', count: 180 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      '30-days': { price: 300, period: null, paidFrom: 'credit', code: '*934*30#' },
      '90-days': { price: 900, period: null, paidFrom: 'credit', code: '*934*90#' },
      '180-days': { price: 1500, period: null, paidFrom: 'credit', code: '*934*180#' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'price-unknown', about: 'packs' },
      { code: 'differs-by-contract' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.true.th', paths: ['/'], url: 'https://www.true.th/prepaid' }],
  channels: [{ channel: 'ussd', at: ['*934*180#'] }],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 1500 }] }, { code: 'turn-on-before-leaving' }],
  conflicts: [],
} satisfies Carrier
