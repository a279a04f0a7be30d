import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ee-esimgg',
  name: 'eSIM.GG +372',
  network: '',
  country: 'EE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Tallinn',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
          period: { unit: 'day', count: 365 },
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/2d0d727af1/data/phone/review-packets/esimgg-estonia-372-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://esim.gg/support/faq',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'acts-unclear', about: 'tracks.0.validity.counts' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'esim.gg', paths: ['/'] }],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'make-one-call' }],
  conflicts: [],
} satisfies Carrier
