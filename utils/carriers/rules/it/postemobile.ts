import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'it-postemobile',
  name: 'PosteMobile',
  network: 'WindTre/Vodafone (MVNO)',
  country: 'IT',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Rome',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp' }],
          period: { unit: 'month', count: 11, clamp: 'last-day' },
        },
        after: [
          {
            stage: 'receive-only',
            period: { unit: 'month', count: 1, clamp: 'last-day' },
            revivedBy: 'acts',
          },
        ],
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
        source: 'https://www.mondomobileweb.it/94-quando-scade-la-mia-scheda-telefonica/',
        kind: 'press',
        datedOn: '2010',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      app: {
        source: 'http://download.html.it/articolo/ricaricare-postemobile-online/',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'old-source', facts: ['main'] }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.postemobile.it', paths: ['/'] }],
  channels: [{ channel: 'app', fact: 'app' }],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
