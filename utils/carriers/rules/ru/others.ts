import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ru-others',
  name: 'Beeline / MegaFon / T2 Russia (general)',
  aliases: ['Билайн', 'МегаФон', 'Tele2'],
  network: 'various',
  country: 'RU',
  currency: 'RUB',
  status: 'active',
  rule: {
    zone: 'Europe/Moscow',
    currency: 'RUB',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }],
          period: { unit: 'day', count: 89 },
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
        source: 'Сколько времени можно не пользоваться сим-картой у МТС, «МегаФона», «Билайна» и Tele2',
        kind: 'press',
        datedOn: '2017',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source', facts: ['main'] },
      {
        code: 'differs-by-contract',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'day', count: 89 },
          { unit: 'day', count: 90 },
          { unit: 'day', count: 120 },
        ],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [],
  hints: [{ code: 'make-one-call' }],
  conflicts: [],
} satisfies Carrier
