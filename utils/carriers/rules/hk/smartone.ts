import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'hk-smartone',
  name: 'SmarTone prepaid',
  localName: '數碼通 儲值卡',
  network: 'SmarTone',
  country: 'HK',
  currency: 'HKD',
  status: 'active',
  rule: {
    zone: 'Asia/Hong_Kong',
    currency: 'HKD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [5000, 10000, 20000, 30000] },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source: 'https://www.smartone.com/en/mobile_and_price_plans/prepaid/data_sim/top_up_methods.jsp',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      charges: {
        source: 'https://www.smartone.com/en/mobile_and_price_plans/prepaid/broadband_sim/charges.jsp',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      limit: {
        source:
          'https://fortuneroad.top/en/limitation-of-prepaid-sim-cards-hongkongers-faced-with-a-limit-of-three-prepaid-sim-cards-per-provider',
        kind: 'community',
        datedOn: '2025',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'ladder-incomplete' }, { code: 'old-source' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.smartone.com',
      paths: ['/'],
      url: 'https://www.smartone.com/en/mobile_and_price_plans/prepaid/data_sim/top_up_methods.jsp',
      number: { style: 'national', digits: [8] },
    },
  ],
  channels: [
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
    { channel: 'site', fromAbroad: true, foreignCards: true },
    { channel: 'atm', at: ['JETCO', 'ETC'] },
    { channel: 'other', at: ['PPS 18031'] },
  ],
  checks: [],
  hints: [{ code: 'lines-per-person-limit', count: 10, fact: 'limit' }],
  conflicts: [],
} satisfies Carrier
