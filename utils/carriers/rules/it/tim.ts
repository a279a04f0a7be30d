import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'it-tim',
  name: 'TIM prepaid',
  network: 'TIM',
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
          {
            stage: 'receive-only',
            period: { unit: 'month', count: 1, clamp: 'last-day' },
            revivedBy: 'acts',
          },
          {
            stage: 'grace',
            // Eleven months from the expiry, of which the month of receiving is the first.
            period: { unit: 'month', count: 10, clamp: 'last-day' },
            revivedBy: 'carrier',
            fact: 'official',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/952b6d1351/data/phone/review-packets/tim-prepaid-12mo-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.tim.it/assistenza/per-la-tua-linea/riattivare-una-sim',
        kind: 'official-cited',
        datedOn: '2026-09-28',
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
      ways: {
        source:
          'https://www.tecnoandroid.it/2020/10/27/iliad-vodafone-tim-e-windtre-non-solo-al-tabacchi-ecco-come-ricaricare-814186',
        kind: 'press',
        datedOn: '2020-10-27',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.after.1.period',
        values: [
          { unit: 'month', count: 10, clamp: 'last-day' },
          { unit: 'month', count: 11, clamp: 'last-day' },
        ],
        facts: ['official', 'press'],
      },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.tim.it', paths: ['/'], needsLogin: false }],
  channels: [
    {
      channel: 'site',
      at: ['PayPal'],
      cards: ['visa', 'mastercard', 'maestro', 'amex', 'diners'],
      fact: 'ways',
    },
    { channel: 'app', at: ['MyTIM'] },
  ],
  checks: [],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 500 }] },
    { code: 'ask-support-to-restore', fact: 'official' },
  ],
  conflicts: [],
} satisfies Carrier
