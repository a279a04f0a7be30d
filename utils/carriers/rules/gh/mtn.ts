import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gh-mtn',
  name: 'MTN Ghana',
  aliases: ['Number For Life'],
  network: 'MTN',
  country: 'GH',
  currency: 'GHS',
  status: 'active',
  rule: {
    zone: 'Africa/Accra',
    currency: 'GHS',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'pack-end',
          counts: [{ act: 'purchase', packs: ['number-for-life-12m', 'number-for-life-24m'] }],
          restart: null,
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      'number-for-life-12m': {
        price: 1500,
        period: { unit: 'month', count: 12, clamp: 'last-day' },
        paidFrom: 'credit',
        code: '*550#',
      },
      'number-for-life-24m': {
        price: 2500,
        period: { unit: 'month', count: 24, clamp: 'last-day' },
        paidFrom: 'credit',
        code: '*550#',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/c7873d791d/data/phone/review-packets/mtn-gh-prepaid-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source:
          'https://help-center.mtn.com.gh/hc/en-us/articles/4415994376466-How-to-Reserve-Your-MTN-Number-Number-for-Life',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      codes: {
        source: 'https://gitlab.gnome.org/GNOME/mobile-broadband-provider-info',
        kind: 'open-data',
        datedOn: '2026-08-04',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'help-center.mtn.com.gh',
      paths: ['/'],
      url: 'https://help-center.mtn.com.gh/hc/en-us/articles/4415994376466-How-to-Reserve-Your-MTN-Number-Number-for-Life',
    },
  ],
  channels: [{ channel: 'ussd', at: ['*125*CODE#'], keep: ['voucher-code'], fact: 'codes' }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*124#', fact: 'codes' }],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 1500 }] }],
  conflicts: [],
} satisfies Carrier
