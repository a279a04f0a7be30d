import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ng-glo',
  name: 'Glo Nigeria',
  network: 'Glo',
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
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }],
          period: { unit: 'day', count: 180 },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 180 }, revivedBy: 'carrier' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'NCC rule on inactive lines as reported by worldstagenews and newsreviewsng',
        kind: 'press',
        datedOn: '2025-06',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'acts-unclear', about: 'tracks.0.validity' },
      { code: 'first-hand-missing', facts: ['main'] },
    ],
    overrides: [],
  },
  addresses: [],
  channels: [{ channel: 'ussd', at: ['*123*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '#124#' }],
  hints: [{ code: 'send-one-text' }, { code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
