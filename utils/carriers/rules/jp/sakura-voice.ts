import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jp-sakura-voice',
  name: 'Sakura Mobile Voice + Data',
  localName: 'サクラモバイル',
  aliases: ['Voice+Data'],
  network: '',
  country: 'JP',
  currency: 'JPY',
  status: 'subscription',
  rule: {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: { start: { price: 5500, period: null, paidFrom: 'either', fact: 'price' } },
    amounts: { kind: 'unknown' },
    upkeep: [
      { fee: 3278, period: { unit: 'month', count: 1, clamp: 'last-day' }, afterIdle: null, fact: 'price' },
    ],
    without: 'subscription',
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.sakuramobile.jp/payment-methods/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      roaming: {
        source: 'https://support.sakuramobile.jp/hc/en-us/articles/33643767900697',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      price: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/docs/PHONE_JP_BATCH_B_IDENTITY_PROVENANCE_RECONCILIATION_2026-09-29.md',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.sakuramobile.jp', paths: ['/'] },
    { kind: 'help', host: 'support.sakuramobile.jp', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', at: ['My Page'], fromAbroad: true, foreignCards: true },
    {
      channel: 'store',
      at: ['Smart Pit', 'Lawson', 'FamilyMart', 'Ministop'],
      fromAbroad: false,
      cards: [],
      keep: ['receipt'],
    },
  ],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
