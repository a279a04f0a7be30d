import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'lt-labas',
  name: 'LABAS',
  network: 'Bite LT',
  country: 'LT',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Vilnius',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'topUp', atLeast: 300 }, gives: { unit: 'day', count: 90 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [
          // Cancelled on day 120: the day before is the last.
          { stage: 'receive-only', period: { unit: 'day', count: 29 }, revivedBy: 'acts', atLeast: 300 },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [300] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/fea50d6422/data/phone/review-packets/labas-90-120d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.labas.lt/en/service-rules',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.after.0.period',
        values: [
          { unit: 'day', count: 29 },
          { unit: 'day', count: 30 },
        ],
        facts: ['main'],
      },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'help', host: 'www.labas.lt', paths: ['/'], url: 'https://www.labas.lt/en/help' }],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 300 }] }],
  conflicts: [],
} satisfies Carrier
