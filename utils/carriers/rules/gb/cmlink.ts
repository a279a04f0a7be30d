import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-cmlink',
  name: 'CMLink UK Keep Number',
  network: 'EE',
  country: 'GB',
  currency: 'GBP',
  status: 'active',
  rule: {
    zone: 'Europe/London',
    currency: 'GBP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: { 'keep-number': { price: 1500, period: { unit: 'day', count: 365 }, paidFrom: 'either' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/a7feae58c0/data/phone/review-packets/cmlink-uk-keep-number-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.cmlink.com/uk/en/promotion/?offset=newc&tabtype=0&type=1',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      forum: {
        source: 'https://forum.naixi.net/thread-13659-1-1.html',
        kind: 'community',
        datedOn: '2026-07-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'may-not-be-offered', about: 'packs.keep-number' },
      { code: 'loss-unknown', values: [{ unit: 'day', count: 30 }], facts: ['forum'] },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.cmlink.com', paths: ['/'], url: 'https://www.cmlink.com/uk/en/' }],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 1500 }] }, { code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
