import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pt-vodafone',
  name: 'Vodafone Portugal pre-pago',
  network: 'Vodafone PT',
  country: 'PT',
  currency: 'EUR',
  status: 'active',
  company: 'Vodafone Portugal',
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
          'https://ajuda.vodafone.pt/faturas-e-carregamentos/custos-e-carregamentos/como-utilizo-o-servico-carregamento-automatico',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
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
        values: [{ minor: 150 }, { unit: 'month', count: 2, clamp: 'last-day' }],
        facts: ['press'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.vodafone.pt', paths: ['/'] },
    { kind: 'plans', host: 'ajuda.vodafone.pt', paths: ['/'] },
  ],
  channels: [],
  checks: [{ how: 'ussd', asks: 'balance', code: '*#123#' }],
  hints: [{ code: 'auto-top-up', values: [{ minor: 250 }] }],
  conflicts: [],
} satisfies Carrier
