import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'de-callya',
  name: 'Vodafone CallYa',
  network: 'Vodafone DE',
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
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }, { act: 'topUp' }],
          period: { unit: 'day', count: 90 },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 28 }, revivedBy: 'carrier' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/vodafone-callya-90d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.vodafone.de/hilfe/prepaid.html',
        kind: 'official-cited',
        datedOn: '2026-09-28',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      press: {
        source:
          'https://www.prepaid-deutschland.de/sim-aktiv-halten-was-bedeutet-nutzen-bei-der-callya-prepaid-karte/',
        kind: 'press',
        datedOn: '2025-08-20',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.after.0', facts: ['press'] }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.vodafone.de',
      paths: ['/'],
      url: 'https://www.vodafone.de/hilfe/prepaid.html',
    },
  ],
  channels: [{ channel: 'site' }, { channel: 'ussd', at: ['*100*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*100#' }],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 500 }] }, { code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
