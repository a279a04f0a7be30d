import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'bg-yettel',
  name: 'Yettel Bulgaria prepaid',
  network: 'Yettel BG',
  country: 'BG',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Sofia',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 409 }, gives: { unit: 'day', count: 365 } },
            { act: { act: 'topUp', atLeast: 511 }, gives: { unit: 'day', count: 395 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [409, 511] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/5c70810c3c/data/phone/review-packets/yettel-prepaid-bg-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.yettel.bg/bg/uslugi/predplateni-uslugi/prezarezhdane-s-vaucheri',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.yettel.bg',
      paths: ['/'],
      url: 'https://www.yettel.bg/bg/uslugi/predplateni-uslugi/onlayn-zarezhdane-na-predplaten-plan-s-kreditna-debitna-karta',
    },
  ],
  channels: [
    { channel: 'app', at: ['Yettel'] },
    { channel: 'site' },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 409 }] }, { code: 'incoming-text-free-abroad' }],
  conflicts: [],
} satisfies Carrier
