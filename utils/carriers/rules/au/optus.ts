import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'au-optus',
  name: 'Optus Flex Plus long expiry',
  network: 'Optus',
  country: 'AU',
  currency: 'AUD',
  status: 'active',
  rule: {
    zone: 'Australia/Sydney',
    currency: 'AUD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 20000 }, gives: { unit: 'day', count: 186 } },
            { act: { act: 'topUp', atLeast: 39500 }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [20000, 39500] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'Phone Radar review of Optus long-expiry recharges from 30 September 2026',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      before: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/1335ae8dc8/data/phone/review-packets/optus-flex-plus-au-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.optus.com.au/prepaid',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.tiers.0.act',
        values: [{ minor: 20000 }, { minor: 18000 }],
        facts: ['main', 'before'],
      },
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.optus.com.au', paths: ['/'], url: 'https://www.optus.com.au/prepaid' },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
