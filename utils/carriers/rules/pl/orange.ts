import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pl-orange',
  name: 'Orange na karte',
  network: 'Orange PL',
  country: 'PL',
  currency: 'PLN',
  status: 'active',
  rule: {
    zone: 'Europe/Warsaw',
    currency: 'PLN',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'purchase', packs: ['31-days'] }, gives: { unit: 'day', count: 31 } },
            { act: { act: 'purchase', packs: ['93-days'] }, gives: { unit: 'day', count: 93 } },
            { act: { act: 'purchase', packs: ['365-days'] }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 93 }, revivedBy: 'acts', fact: 'press' },
        ],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      '31-days': { price: 900, period: { unit: 'day', count: 31 }, paidFrom: 'either' },
      '93-days': { price: 1900, period: { unit: 'day', count: 93 }, paidFrom: 'either' },
      '365-days': { price: 3900, period: { unit: 'day', count: 365 }, paidFrom: 'either' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/a330b55979/data/phone/review-packets/orange-pl-nakarte-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      press: {
        source: 'https://www.tabletowo.pl/oferty-na-karte-z-usluga-rok-waznosci-konta/',
        kind: 'press',
        datedOn: '2022-09',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      old: {
        source:
          'https://doladowania.orange.pl/oferta/jakie-sa-kwoty-doladowan-i-ile-wydluzaja-waznosc-konta/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      ways: {
        source: 'https://eklektik.pl/jak-wygodnie-doladowac-konto-w-telefonie/',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers', facts: ['old'] },
      {
        code: 'sources-disagree',
        about: 'packs.365-days.price',
        values: [{ minor: 3900 }, { minor: 900 }],
        facts: ['main', 'press'],
      },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'doladowania.orange.pl',
      paths: ['/'],
      needsLogin: false,
      amount: 'tiles',
      fact: 'old',
    },
    { kind: 'plans', host: 'www.orange.pl', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', fact: 'old' },
    { channel: 'app', at: ['Mój Orange'] },
    { channel: 'ussd', at: ['*125*CODE#'], keep: ['voucher-code'] },
    { channel: 'atm', keep: ['receipt'], fact: 'ways' },
    { channel: 'shop', keep: ['receipt'], fact: 'ways' },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*124*#' }],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 3900 }, { unit: 'day', count: 365 }] }],
  conflicts: [],
} satisfies Carrier
