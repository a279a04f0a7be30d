import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ie-three',
  name: 'Three Ireland Prepay',
  network: 'Three IE',
  country: 'IE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Dublin',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }, { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }],
          period: { unit: 'day', count: 90 },
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
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/a330b55979/data/phone/review-packets/three-ie-prepay-lifecycle-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      help: {
        source: 'https://community.three.ie/t5/Prepay/Keeping-your-Prepay-Number-Active/ta-p/804841',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      terms: {
        source: 'https://www.three.ie/legal/terms/prepay.html',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'day', count: 90 },
          { unit: 'day', count: 270 },
          { unit: 'month', count: 6, clamp: 'last-day' },
          { unit: 'month', count: 12, clamp: 'last-day' },
        ],
        facts: ['help', 'terms'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.three.ie',
      paths: ['/'],
      url: 'https://www.three.ie/plans/prepay-sim-only.html',
    },
  ],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
