import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-3hk-voucher',
  name: '3HK prepaid voucher',
  localName: '3香港 儲值卡',
  network: '3 Hong Kong',
  country: 'HK',
  currency: 'HKD',
  status: 'unknown',
  company: '3 Hong Kong',
  rule: {
    zone: 'Asia/Hong_Kong',
    currency: 'HKD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [10000] },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source: 'http://shimajiro-mobiler.net/2011/10/27/post7411/',
        kind: 'community',
        datedOn: '2011-10-27',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'old-source' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.three.com.hk', paths: ['/'] }],
  channels: [
    { channel: 'voucher', at: ['7-Eleven'], keep: ['voucher-code', 'receipt'] },
    { channel: 'other', at: ['1753175'] },
  ],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
