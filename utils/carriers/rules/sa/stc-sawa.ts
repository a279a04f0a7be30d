import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'sa-stc-sawa',
  name: 'stc Sawa',
  aliases: ['Saudi Telecom', 'Sawa'],
  network: 'stc',
  country: 'SA',
  currency: 'SAR',
  status: 'active',
  rule: {
    zone: 'Asia/Riyadh',
    currency: 'SAR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true },
            { act: 'topUp' },
            { act: 'purchase' },
          ],
          period: { unit: 'day', count: 180 },
          fact: 'terms',
        },
        after: [],
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
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/720ddb76d7/data/phone/review-packets/stc-sawa-sa-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://www.stc.com.sa/en/personal/mobile/terms-conditions-mobile.html',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      cards: {
        source: 'https://www.stc.com.sa/ar/personal/mobile/packages/sawa-visitor/recharge-cards.html',
        kind: 'official-cited',
        datedOn: '2026-09-30',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'loss-unknown' }, { code: 'acts-unclear', about: 'tracks.0.validity.counts' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.stc.com.sa',
      paths: ['/'],
      url: 'https://www.stc.com.sa/en/personal/mobile/packages/prepaid.html',
    },
  ],
  channels: [
    { channel: 'app', at: ['mystc'] },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [{ code: 'send-one-text' }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'day', count: 180 }], fact: 'terms' },
        { values: [{ unit: 'day', count: 360 }], fact: 'cards' },
      ],
    },
  ],
} satisfies Carrier
