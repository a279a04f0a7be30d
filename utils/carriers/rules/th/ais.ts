import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'th-ais',
  name: 'AIS One-2-Call',
  localName: 'เอไอเอส วัน-ทู-คอล!',
  network: 'AIS',
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
          kind: 'added',
          tiers: [
            {
              act: { act: 'purchase', packs: ['call-30'] },
              gives: { unit: 'day', count: 30 },
              fact: 'addon',
            },
          ],
          cap: { unit: 'day', count: 365 },
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: { 'call-30': { price: 3000, period: null, paidFrom: 'credit', fact: 'addon' } },
    amounts: {
      kind: 'list',
      minors: [2000, 4000, 5000, 10000, 15000, 20000, 25000, 30000, 35000, 40000, 45000, 50000],
      fact: 'older',
    },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/ais-local-prepaid-th-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      addon: {
        source: 'https://www.ais.th/consumers/package/addon/call',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      cap: {
        source: 'http://www.ais.co.th/one-2-call/service/service_validity_transfer_700.html',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      older: {
        source: 'http://www.ais.co.th/one-2-call/th/topup-topup.aspx',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' },
      { code: 'old-source', about: 'tracks.0.validity.cap', facts: ['cap'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.ais.th',
      paths: ['/'],
      url: 'https://www.ais.th/en/consumers/package/prepaid',
      number: { style: 'national', digits: [10] },
    },
    { kind: 'help', host: 'www.ais.co.th', paths: ['/'] },
  ],
  channels: [
    { channel: 'voucher', at: ['*120*CODE#'], keep: ['voucher-code'], fact: 'older' },
    { channel: 'site' },
    { channel: 'app' },
  ],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*121#' },
    { how: 'ussd', asks: 'balance', code: '*139#' },
  ],
  hints: [],
  conflicts: [],
} satisfies Carrier
