import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ae-etisalat-wasel',
  name: 'e& UAE Wasel',
  aliases: ['Etisalat', 'etisalat by e&', 'Wasel'],
  network: 'e& UAE',
  country: 'AE',
  currency: 'AED',
  status: 'active',
  company: 'e& UAE',
  rule: {
    zone: 'Asia/Dubai',
    currency: 'AED',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'deduction',
          counts: [
            { act: 'use', uses: ['text-out'], paidOnly: false, cost: 19 },
            { act: 'use', uses: ['call-out', 'call-in', 'text-in'], paidOnly: false },
            { act: 'topUp' },
          ],
          idle: { unit: 'day', count: 90 },
          fee: 1000,
          period: { unit: 'day', count: 90 },
          needsMore: false,
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 365 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'Etisalat prepaid terms (Wasel Prepaid, Wasel Flexi, Emirati Wasel, Five)',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      review: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/f35b932baa/docs/PHONE_ETISALAT_WASEL_MAINTENANCE_2026-10-07.md',
        kind: 'official-cited',
        datedOn: '2026-10-07',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    { kind: 'account', host: 'www.etisalat.ae', paths: ['/'] },
    {
      kind: 'plans',
      host: 'www.eand.ae',
      paths: ['/'],
      url: 'https://www.eand.ae/en/c/mobile/plans/rmp/wasel-prepaid-line.html',
    },
  ],
  channels: [
    { channel: 'app', at: ['My e& UAE'], fromAbroad: true, fact: 'review' },
    { channel: 'site' },
    { channel: 'ussd', at: ['*120*PIN#'], keep: ['voucher-code'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*555#' }],
  hints: [
    { code: 'send-one-text', values: [{ minor: 19 }], fact: 'review' },
    { code: 'keep-balance-above', values: [{ minor: 1000 }] },
    { code: 'incoming-text-free-abroad', fact: 'review' },
    { code: 'activate-at-home', fact: 'review' },
  ],
  conflicts: [],
} satisfies Carrier
