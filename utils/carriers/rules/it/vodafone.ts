import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'it-vodafone',
  name: 'Vodafone Italia ricaricabile',
  network: 'Vodafone IT',
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
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://money.it/Scadenza-SIM-Tim-Vodafone-Wind-e-Tre?articolo=89107&fonte=leggi-anche',
        kind: 'press',
        datedOn: '2024-04-23',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ways: {
        source: 'https://facile.it/pagamenti/guida/ricarica-cellulare-online-come-fare.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      older: {
        source: 'http://www.settimocell.it/2014/09/08/come-rinnovare-sim-vodafone-49203.html',
        kind: 'press',
        datedOn: '2014-09-08',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      press: {
        source: 'https://settimocell.it/2018/09/12/cosa-succede-quando-la-sim-scade-56259.html',
        kind: 'press',
        datedOn: '2018-09-12',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'month', count: 11, clamp: 'last-day' },
          { unit: 'month', count: 12, clamp: 'last-day' },
        ],
        facts: ['main', 'press'],
      },
      { code: 'loss-unknown', facts: ['press'] },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.vodafone.it', paths: ['/'] }],
  channels: [
    { channel: 'site', fact: 'ways' },
    { channel: 'app', at: ['My Vodafone'] },
    { channel: 'other', at: ['414'], fact: 'older' },
    { channel: 'shop', at: ['tabaccheria'], keep: ['receipt'] },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up' }],
  conflicts: [],
} satisfies Carrier
