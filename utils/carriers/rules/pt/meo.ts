import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pt-meo',
  name: 'MEO pre-pago',
  network: 'MEO',
  country: 'PT',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Lisbon',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'topUp', atLeast: 500 }],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
          fact: 'wiki',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://fdocumentos.tips/document/telemvel-tarifrios-pr-pagos-condies-gerais-esgota-o-saldo-aquando-da.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      wiki: {
        source: 'https://prepaid-data-sim-card.fandom.com/wiki/Portugal',
        kind: 'community',
        datedOn: '2019',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      press: {
        source: 'https://4gnews.pt/vodafone-meo-nos-tarifarios-ja-nao-sao-livres/',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source', facts: ['wiki'] },
      { code: 'community-only' },
      {
        code: 'differs-by-contract',
        values: [{ minor: 100 }, { unit: 'month', count: 1, clamp: 'last-day' }],
        facts: ['press'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.meo.pt', paths: ['/'] }],
  channels: [
    { channel: 'atm', at: ['Multibanco'], fee: 0, keep: ['receipt'] },
    { channel: 'shop', at: ['Payshop'], fee: 80, keep: ['receipt'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*#123#' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
