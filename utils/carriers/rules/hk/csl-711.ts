import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-csl-711',
  name: 'csl 7-Eleven prepaid SIM',
  aliases: ['csl 7-Eleven Local Prepaid SIM'],
  network: 'csl (HKT)',
  country: 'HK',
  currency: 'HKD',
  status: 'active',
  company: 'csl',
  rule: {
    zone: 'Asia/Hong_Kong',
    currency: 'HKD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 180 } },
            // HK$20 count by the page's table of a promotion, not by its terms.
            { act: { act: 'topUp', atLeast: 5000 }, gives: { unit: 'day', count: 180 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [2000, 5000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/csl-711-prepaid-hk-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.hkcsl.com/en/7_eleven_prepaid_sim',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.tiers.1',
        values: [
          { unit: 'day', count: 180 },
          { unit: 'day', count: 365 },
        ],
        facts: ['official'],
      },
      { code: 'minimum-unknown', values: [{ minor: 5000 }, { minor: 2000 }], facts: ['official'] },
      { code: 'promotion-until', values: [{ on: '2026-12-31' }, { unit: 'day', count: 365 }] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.hkcsl.com',
      paths: ['/'],
      url: 'https://www.hkcsl.com/en/7_eleven_prepaid_sim',
    },
  ],
  channels: [
    { channel: 'app', at: ['csl'] },
    { channel: 'voucher', at: ['7-Eleven'], keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 5000 }] }],
  conflicts: [],
} satisfies Carrier
