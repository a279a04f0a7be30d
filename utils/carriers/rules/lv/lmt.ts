import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'lv-lmt',
  name: 'LMT Karte',
  network: 'LMT',
  country: 'LV',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Riga',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'incoming',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 100 }, gives: { unit: 'day', count: 10 } },
            { act: { act: 'topUp', atLeast: 200 }, gives: { unit: 'day', count: 30 } },
            { act: { act: 'topUp', atLeast: 350 }, gives: { unit: 'day', count: 45 } },
            { act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'day', count: 60 } },
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 120 } },
            { act: { act: 'topUp', atLeast: 2000 }, gives: { unit: 'day', count: 240 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 60 }, revivedBy: 'acts' },
          {
            stage: 'grace',
            period: { unit: 'month', count: 6, clamp: 'last-day' },
            revivedBy: 'carrier',
            fact: 'limits',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 100, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://www.lmt.lv/en/avansa-lietosanas-termini-en',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      limits: {
        source: 'https://www.lmt.lv/en/lmt-karte-time-limits?fid=461',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      guide: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#lmt-karte-60-60d-2026',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.lmt.lv',
      paths: ['/'],
      url: 'https://www.lmt.lv/en/avansa-lietosanas-termini-en',
      amount: 'text',
    },
  ],
  channels: [
    { channel: 'site' },
    { channel: 'other', at: ['bank'], keep: ['statement'] },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [
    {
      code: 'ask-support-to-restore',
      values: [{ unit: 'month', count: 6, clamp: 'last-day' }],
      fact: 'limits',
    },
    { code: 'smallest-top-up', values: [{ minor: 100 }] },
  ],
  conflicts: [],
} satisfies Carrier
