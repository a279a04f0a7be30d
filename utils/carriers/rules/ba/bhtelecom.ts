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
          tiers: [{ act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 180 } }],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 150 }, revivedBy: 'acts' }],
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
    },
    doubts: [
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers', facts: ['official'] },
      { code: 'acts-unclear', about: 'tracks.0.after.0' },
    ],
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
