import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ba-bhtelecom',
  name: 'BH Telecom Ultra',
  network: 'BH Telecom',
  country: 'BA',
  currency: 'BAM',
  status: 'active',
  rule: {
    zone: 'Europe/Sarajevo',
    currency: 'BAM',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 100 }, gives: { unit: 'day', count: 7 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 300 }, gives: { unit: 'day', count: 10 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'day', count: 30 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 90 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 180 } },
          ],
          // "If the remaining life is longer, the previous expiry date remains": the carrier's page of shops.
          ifShorter: 'later-wins',
        },
        after: [
          {
            stage: 'receive-only',
            period: { unit: 'day', count: 150 },
            revivedBy: 'acts',
            fact: 'ladder',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 200, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/5c70810c3c/data/phone/review-packets/bhtelecom-ba-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source:
          'https://mojwebshop.bhtelecom.ba/INTERSHOP/web/BOS/BHTelecomWebShop-BHTelecom-Site/bs_BA/-/BAM/AktivacijaDigitalnogServisa-Start?AKTIVACIJA=A&SKU=dopuneultrakredita',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      ladder: {
        source:
          'https://www.bhtelecom.ba/obavjestenja/2021/06/obavijest-o-izmjenama-i-dopunama-cjenovnika-usluga-izmjena-perioda-koristenja-ultra-usluge/',
        kind: 'official',
        datedOn: '2021-06',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'old-source', facts: ['ladder'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'mojwebshop.bhtelecom.ba',
      paths: ['/'],
      url: 'https://mojwebshop.bhtelecom.ba/INTERSHOP/web/BOS/BHTelecomWebShop-BHTelecom-Site/bs_BA/-/BAM/AktivacijaDigitalnogServisa-Start?AKTIVACIJA=A&SKU=dopuneultrakredita',
      fact: 'official',
    },
  ],
  channels: [{ channel: 'site', foreignCards: true, fact: 'official' }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 2000 }] }],
  conflicts: [],
} satisfies Carrier
