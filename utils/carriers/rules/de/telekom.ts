import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'de-telekom',
  name: 'Telekom MagentaMobil Prepaid',
  aliases: ['MagentaMobil Prepaid', 'Xtra'],
  network: 'Telekom DE',
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
        validity: { kind: 'stated' },
        after: [{ stage: 'grace', period: { unit: 'day', count: 112 }, revivedBy: 'carrier', atLeast: 1500 }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [1500] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://telekom.de/hilfe/vertrag-rechnung/prepaid/prepaid-kuendigen/prepaid-kuendigung',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      staff: {
        source:
          'https://prepaid-vergleich-online.de/4831/telekom-prepaid-karten-kundigung-bei-inaktiven-karten/',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      press: {
        source:
          'https://www.mobilfunk-talk.de/news/154271-gueltigkeit-von-prepaid-guthaben-bei-telekom-vodafone-base-und-o2/',
        kind: 'press',
        datedOn: '2014-02-23',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      guide: {
        source: 'http://prepaid-karte-vergleich.de/prepaid-guthaben.html',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity',
        values: [
          { unit: 'month', count: 23, clamp: 'last-day' },
          { unit: 'month', count: 24, clamp: 'last-day' },
          { unit: 'month', count: 12, clamp: 'last-day' },
        ],
        facts: ['staff', 'press', 'guide'],
      },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.telekom.de', paths: ['/'] },
    {
      kind: 'help',
      host: 'telekom.de',
      paths: ['/'],
      url: 'https://telekom.de/hilfe/vertrag-rechnung/prepaid/prepaid-kuendigen/prepaid-kuendigung',
    },
  ],
  channels: [
    { channel: 'ussd', at: ['*101*CODE#'], keep: ['voucher-code'] },
    { channel: 'other', at: ['2000'], keep: ['voucher-code'] },
  ],
  checks: [{ how: 'ussd', asks: 'balance', code: '*100#' }],
  hints: [{ code: 'ask-support-to-restore', values: [{ unit: 'day', count: 112 }, { minor: 1500 }] }],
  conflicts: [],
} satisfies Carrier
