import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'it-windtre',
  name: 'WindTre ricaricabile',
  network: 'WindTre',
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
          period: { unit: 'month', count: 12, clamp: 'last-day' },
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 30 }, revivedBy: 'acts', fact: 'guide' },
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
        source: 'https://money.it/Scadenza-SIM-Tim-Vodafone-Wind-e-Tre?articolo=89107&fonte=leggi-anche',
        kind: 'press',
        datedOn: '2024-04-23',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      guide: {
        source: 'https://fashionandroid.com/scadenza-sim-telecom-vodafone-wind-tre/',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      ways: {
        source:
          'https://www.sostariffe.it/tariffe-cellulari/guide/ricariche-telefoniche-online-come-ricaricare-il-credito-residuo-mobile',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.windtre.it', paths: ['/'] }],
  channels: [{ channel: 'site', fact: 'ways' }],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
