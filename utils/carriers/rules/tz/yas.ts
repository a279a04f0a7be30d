import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'tz-yas',
  name: 'Yas Tanzania prepaid',
  aliases: ['Tigo Tanzania', 'Tigo'],
  network: 'Yas',
  country: 'TZ',
  currency: 'TZS',
  status: 'active',
  rule: {
    zone: 'Africa/Dar_es_Salaam',
    currency: 'TZS',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
          period: { unit: 'day', count: 90 },
        },
        after: [],
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
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/aa0d78bb96/data/phone/review-packets/tigo-tz-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'acts-unclear', about: 'tracks.0.validity.counts' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'yas.co.tz', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'send-one-text' }],
  conflicts: [],
} satisfies Carrier
