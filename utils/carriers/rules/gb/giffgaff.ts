import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-giffgaff',
  name: 'giffgaff',
  network: 'O2 UK',
  country: 'GB',
  currency: 'GBP',
  status: 'active',
  rule: {
    zone: 'Europe/London',
    currency: 'GBP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false },
            { act: 'topUp' },
            { act: 'purchase' },
          ],
          // Six months by the carrier's page, 180 days by what users measured: the shorter.
          period: { unit: 'day', count: 180 },
          fact: 'guide',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1000], fact: 'guide' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://www.giffgaff.com/help/articles/why-is-my-phone-number-deactivated',
        kind: 'official',
        datedOn: '2018',
        checkedOn: '2026-11',
        confidence: 'high',
      },
      guide: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/frontend/tools/phone-number-lifecycle-mvp/uk-directory-pilot.json',
        kind: 'official-cited',
        datedOn: '2026-09-26',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      payments: {
        source: 'https://community.giffgaff.com/t5/Using-giffgaff/Guide-to-top-up/ta-p/3498169',
        kind: 'official',
        datedOn: '2017-07-20',
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [
      { code: 'closures-reported' },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'day', count: 180 },
          { unit: 'month', count: 6, clamp: 'last-day' },
        ],
        facts: ['guide', 'main'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.giffgaff.com',
      paths: ['/'],
      url: 'https://www.giffgaff.com/top-up',
      needsLogin: true,
      number: { style: 'national', confirmField: false },
    },
    { kind: 'help', host: 'help.giffgaff.com', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', fromAbroad: true, cards: ['visa', 'mastercard'], foreignCards: true, fact: 'guide' },
    { channel: 'app' },
    {
      channel: 'voucher',
      at: ['epay', 'PayPoint', 'Payzone'],
      keep: ['voucher-code', 'receipt'],
      fact: 'payments',
    },
  ],
  checks: [
    { how: 'call', asks: 'balance', code: '43430' },
    { how: 'ussd', asks: 'balance', code: '*100#' },
    { how: 'text', asks: 'number', code: 'number', to: '43430' },
  ],
  hints: [{ code: 'send-one-text' }],
  conflicts: [],
} satisfies Carrier
