import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ch-swisscom',
  name: 'Swisscom Prepaid',
  network: 'Swisscom',
  country: 'CH',
  currency: 'CHF',
  status: 'active',
  rule: {
    zone: 'Europe/Zurich',
    currency: 'CHF',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true },
            { act: 'purchase' },
          ],
          period: { unit: 'month', count: 12, clamp: 'last-day' },
          fact: 'acts',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.verivox.ch/ratgeber/wie-wird-ihre-prepaid-karte-nicht-gesperrt-838/',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      acts: {
        source: 'https://moneyland.ch/de/prepaid-handy-verfall',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'month', count: 12, clamp: 'last-day' },
          { unit: 'month', count: 18, clamp: 'last-day' },
        ],
        facts: ['main'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.swisscom.ch', paths: ['/'] }],
  channels: [{ channel: 'ussd', at: ['*123*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*130#' }],
  hints: [
    { code: 'top-up-does-not-count', fact: 'acts' },
    { code: 'incoming-does-not-count', fact: 'acts' },
    { code: 'make-one-call' },
  ],
  conflicts: [],
} satisfies Carrier
