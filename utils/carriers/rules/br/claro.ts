import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'br-claro',
  name: 'Claro Pré',
  network: 'Claro Brasil',
  country: 'BR',
  currency: 'BRL',
  status: 'active',
  rule: {
    zone: 'America/Sao_Paulo',
    currency: 'BRL',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'all-of',
          of: [
            {
              kind: 'from-payment',
              tiers: [
                { act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 30 } },
                { act: { act: 'topUp', atLeast: 3000 }, gives: { unit: 'day', count: 60 } },
                { act: { act: 'topUp', atLeast: 3500 }, gives: { unit: 'day', count: 90 } },
                { act: { act: 'topUp', atLeast: 5000 }, gives: { unit: 'day', count: 120 } },
                { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 180 } },
              ],
              ifShorter: 'newest-wins',
              fact: 'ladder',
            },
            // The carrier's own answer names 90 days both from the last recharge and from the end of its credit.
            {
              kind: 'from-payment',
              tiers: [{ act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 90 } }],
              ifShorter: 'newest-wins',
              fact: 'cancelling',
            },
          ],
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [2000, 3000, 3500, 5000, 10000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/1d2fefb61e/docs/PHONE_CLARO_BR_MAINTENANCE_2026-10-08.md',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ladder: {
        source: 'https://www.claro.com.br/celular/planos-pre/claro-recarga',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      cancelling: {
        source: 'https://www.claro.com.br/faq/pre-pago/em-quanto-tempo-a-minha-linha-podera-ser-cancelada',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      roaming: {
        source: 'https://www.claro.com.br/celular/roaming-internacional/como-usar-celular-no-exterior',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      codes: {
        source: 'https://gitlab.gnome.org/GNOME/mobile-broadband-provider-info',
        kind: 'open-data',
        datedOn: '2026-08-04',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.of.1',
        values: [
          { unit: 'day', count: 90 },
          { unit: 'day', count: 180 },
        ],
        facts: ['cancelling', 'ladder'],
      },
      { code: 'loss-unknown', facts: ['cancelling'] },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.claro.com.br',
      paths: ['/'],
      url: 'https://www.claro.com.br/celular/planos-pre/claro-recarga',
    },
  ],
  channels: [
    { channel: 'site' },
    { channel: 'app' },
    { channel: 'ussd', at: ['*555#'] },
    { channel: 'shop' },
  ],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*544#' },
    { how: 'ussd', asks: 'balance', code: '*545#', fact: 'codes' },
    { how: 'ussd', asks: 'balance', code: '*546#', fact: 'codes' },
  ],
  hints: [
    { code: 'no-roaming', fact: 'roaming' },
    { code: 'smallest-top-up', values: [{ minor: 3500 }] },
  ],
  conflicts: [],
} satisfies Carrier
