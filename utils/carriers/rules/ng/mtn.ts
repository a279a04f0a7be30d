import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ng-mtn',
  name: 'MTN Nigeria',
  aliases: ['Keep My Number'],
  network: 'MTN',
  country: 'NG',
  currency: 'NGN',
  status: 'active',
  rule: {
    zone: 'Africa/Lagos',
    currency: 'NGN',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'any-of',
          of: [
            {
              kind: 'inactivity',
              counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }],
              period: { unit: 'day', count: 180 },
              fact: 'ncc',
            },
            {
              kind: 'pack-end',
              counts: [{ act: 'purchase', packs: ['keep-1y', 'keep-2y', 'keep-3y'] }],
              restart: null,
            },
          ],
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 180 }, revivedBy: 'carrier', fact: 'ncc' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      'keep-1y': {
        price: 350000,
        period: { unit: 'month', count: 12, clamp: 'last-day' },
        paidFrom: 'credit',
        code: '*365#',
      },
      'keep-2y': {
        price: 500000,
        period: { unit: 'month', count: 24, clamp: 'last-day' },
        paidFrom: 'credit',
        code: '*365#',
      },
      'keep-3y': {
        price: 750000,
        period: { unit: 'month', count: 36, clamp: 'last-day' },
        paidFrom: 'credit',
        code: '*365*3#',
      },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/e55320a65d/data/phone/review-packets/mtn-ng-keepmynumber-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ncc: {
        source: 'NCC rule on inactive lines as reported by worldstagenews and newsreviewsng',
        kind: 'press',
        datedOn: '2025-06',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity' }],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.mtn.ng', paths: ['/'], url: 'https://www.mtn.ng/sim/keep-my-number/' },
  ],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*556#' }],
  hints: [
    { code: 'send-one-text' },
    { code: 'buy-keep-number', values: [{ minor: 350000 }] },
    { code: 'ask-support-to-restore' },
  ],
  conflicts: [],
} satisfies Carrier
