import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'np-ncell',
  name: 'Ncell prepaid',
  network: 'Ncell',
  country: 'NP',
  currency: 'NPR',
  status: 'active',
  rule: {
    zone: 'Asia/Kathmandu',
    currency: 'NPR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 50000 }, gives: { unit: 'day', count: 360 } },
            { act: { act: 'topUp', atLeast: 100000 }, gives: { unit: 'day', count: 730 } },
          ],
          ifShorter: 'newest-wins',
          fact: 'guide',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 14 }, revivedBy: 'acts', fact: 'guide' },
          { stage: 'grace', period: null, revivedBy: 'acts', fact: 'guide' },
        ],
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/c7873d791d/data/phone/review-packets/ncell-np-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      guide: {
        source: 'https://www.ncell.com.np/en/individual/how-to-recharge',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.ncell.com.np',
      paths: ['/'],
      url: 'https://www.ncell.com.np/en/individual/recharge',
    },
  ],
  channels: [{ channel: 'site' }, { channel: 'app' }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 50000 }], fact: 'guide' }],
  conflicts: [],
} satisfies Carrier
