import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'om-omantel-hayyak',
  name: 'Omantel Hayyak',
  aliases: ['Hayyak'],
  network: 'Omantel',
  country: 'OM',
  currency: 'OMR',
  status: 'active',
  rule: {
    zone: 'Asia/Muscat',
    currency: 'OMR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'topUp' }, gives: { unit: 'day', count: 90 } },
          ],
          ifShorter: 'newest-wins',
          fact: 'agreement',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts', fact: 'agreement' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 7000, most: null, step: 1, fact: 'recharge' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/02323f3b78/data/phone/review-packets/omantel-om-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      agreement: {
        source: 'https://webportal.omantel.om/about-us/regulatory/standard-customer-agreement',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      recharge: {
        source: 'https://www.omantel.om/en/personal/mobile-prepaid/plan-hayyak/add-on-hayyak-recharge',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.omantel.om',
      paths: ['/'],
      url: 'https://www.omantel.om/en/personal/mobile-prepaid/plan-hayyak/add-on-hayyak-recharge',
    },
  ],
  channels: [
    { channel: 'site' },
    { channel: 'app' },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 7000 }], fact: 'recharge' },
    { code: 'incoming-text-free-abroad' },
  ],
  conflicts: [],
} satisfies Carrier
