import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'bd-robi',
  name: 'Robi prepaid',
  network: 'Robi',
  country: 'BD',
  currency: 'BDT',
  status: 'active',
  rule: {
    zone: 'Asia/Dhaka',
    currency: 'BDT',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }, { act: 'topUp' }],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'carrier', fact: 'notice' }],
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
        source: 'https://inews.zoombangla.com/apnar-name-a-buy-kora-sim-e',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      notice: {
        source:
          'https://technologybangladesh.com/important-notice-for-robi-customers-check-if-your-sim-will-be-blocked/',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'first-hand-missing', facts: ['main'] },
      { code: 'acts-unclear', about: 'tracks.0.validity.counts' },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'month', count: 12, clamp: 'last-day' },
          { unit: 'day', count: 450 },
        ],
        facts: ['main', 'notice'],
      },
      {
        code: 'sources-disagree',
        about: 'tracks.0.after.0',
        values: [
          { unit: 'day', count: 30 },
          { unit: 'day', count: 90 },
        ],
        facts: ['notice'],
      },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.robi.com.bd', paths: ['/'] }],
  channels: [{ channel: 'voucher', at: ['*111*CODE#'], keep: ['voucher-code', 'receipt'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*222#' }],
  hints: [{ code: 'smallest-top-up' }, { code: 'ask-support-to-restore', fact: 'notice' }],
  conflicts: [],
} satisfies Carrier
