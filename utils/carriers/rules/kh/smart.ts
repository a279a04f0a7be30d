import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'kh-smart',
  name: 'Smart Axiata prepaid',
  network: 'Smart',
  country: 'KH',
  currency: 'USD',
  status: 'active',
  rule: {
    zone: 'Asia/Phnom_Penh',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [100] },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.smart.com.kh/terms-and-conditions/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      blog: {
        source: 'https://galinkh.blogspot.com/2017/09/SIM-expiration-date-in-Cambodia.html',
        kind: 'community',
        datedOn: '2017-09',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'ladder-incomplete', facts: ['blog'] }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.smart.com.kh', paths: ['/'] }],
  channels: [
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
    { channel: 'shop', keep: ['receipt'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*888#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
