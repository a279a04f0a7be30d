import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'de-alditalk',
  name: 'ALDI TALK',
  aliases: ['Medion Mobile'],
  network: 'O2 (Telefonica DE)',
  country: 'DE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Berlin',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
            { act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'month', count: 4, clamp: 'last-day' } },
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'month', count: 8, clamp: 'last-day' } },
            { act: { act: 'topUp', atLeast: 1500 }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
            { act: { act: 'topUp', atLeast: 3000 }, gives: { unit: 'month', count: 24, clamp: 'last-day' } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [
          {
            stage: 'receive-only',
            period: { unit: 'month', count: 2, clamp: 'last-day' },
            revivedBy: 'acts',
          },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500, 1000, 1500, 3000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/aldi-talk-activity-window-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source:
          'https://media.medion.com/cms/medion/alditalkde/ALDI-TALK-Aktivitaetszeitfenster-der-SIM-Karte.pdf?v=0426',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.alditalk.de', paths: ['/'] },
    {
      kind: 'recharge',
      host: 'www.alditalk-kundenportal.de',
      paths: ['/'],
      url: 'https://www.alditalk-kundenportal.de/portal/auth/uebersicht/',
      needsLogin: true,
      number: { style: 'national' },
    },
    { kind: 'account', host: 'login.alditalk-kundenbetreuung.de', paths: ['/'] },
  ],
  channels: [
    { channel: 'site' },
    { channel: 'voucher', at: ['ALDI'], keep: ['voucher-code', 'receipt'] },
    { channel: 'ussd', at: ['*104*CODE#'], keep: ['voucher-code'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*100#' }],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 500 }] }],
  conflicts: [],
} satisfies Carrier
