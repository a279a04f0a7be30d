import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'nz-spark',
  name: 'Spark Prepaid',
  network: 'Spark',
  country: 'NZ',
  currency: 'NZD',
  status: 'active',
  rule: {
    zone: 'Pacific/Auckland',
    currency: 'NZD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: { 'value-pack': { price: null, period: { unit: 'day', count: 28 }, paidFrom: 'either' } },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.spark.co.nz/myspark/mymobile/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }],
    overrides: [],
  },
  addresses: [
    { kind: 'help', host: 'www.spark.co.nz', paths: ['/'], url: 'https://www.spark.co.nz/myspark/mymobile/' },
  ],
  channels: [{ channel: 'site', at: ['MySpark'] }, { channel: 'app' }],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
