import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'it-iliad',
  name: 'iliad Italia',
  network: 'Iliad',
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
          kind: 'all-of',
          of: [
            {
              kind: 'inactivity',
              counts: [{ act: 'topUp' }],
              period: { unit: 'month', count: 12, clamp: 'last-day' },
            },
            {
              kind: 'inactivity',
              counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
              period: { unit: 'month', count: 12, clamp: 'last-day' },
            },
          ],
        },
        after: [
          { stage: 'grace', period: { unit: 'month', count: 12, clamp: 'last-day' }, revivedBy: 'carrier' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500, 1000, 1500, 2000, 3000, 5000], fact: 'ways' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.mobileos.it/2018/06/iliad-cosa-succede-se-non-ricarico-la-sim/',
        kind: 'press',
        datedOn: '2018-06',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      mail: {
        source: 'https://www.tuttoandroid.net/news/2021/03/20/iliad-avvisa-clienti-con-sim-inattiva-877789/',
        kind: 'press',
        datedOn: '2021-03-20',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ways: {
        source:
          'https://www.sostariffe.it/news/ricarica-iliad-tim-vodafone-windtre-e-altri-le-principali-modalita-316379/',
        kind: 'press',
        datedOn: '2020-10',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'acts-unclear', about: 'tracks.0.validity', facts: ['main', 'mail'] },
      { code: 'old-source', facts: ['main'] },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.iliad.it',
      paths: ['/'],
      needsLogin: false,
      number: { confirmField: true },
      fact: 'ways',
    },
  ],
  channels: [
    { channel: 'site', cards: ['visa', 'mastercard'], fact: 'ways' },
    { channel: 'shop', at: ['Sisal', 'Lottomatica'], fact: 'ways' },
    { channel: 'other', at: ['Simbox'], fact: 'ways' },
  ],
  checks: [{ how: 'text', asks: 'balance', code: 'Credito', to: '400' }],
  hints: [{ code: 'make-one-call', fact: 'mail' }, { code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
