import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'at-yesss',
  name: 'yesss! Wertkarte',
  network: 'A1 AT',
  country: 'AT',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Vienna',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'unknown',
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.yesss.at/fragen/yesss-wertkarte',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      registration: {
        source: 'https://www.yesss.at/fragen/yesss-wertkarte/wertkartenregistrierung',
        kind: 'official',
        datedOn: null,
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
      host: 'www.yesss.at',
      paths: ['/'],
      url: 'https://www.yesss.at/fragen/yesss-wertkarte',
      needsLogin: true,
    },
  ],
  channels: [
    { channel: 'site', at: ['Kontomanager'] },
    { channel: 'app', at: ['yesss!'] },
    { channel: 'voucher', keep: ['voucher-code', 'receipt'] },
  ],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*121#' },
    { how: 'text', asks: 'balance', code: 'gut', to: '810820' },
  ],
  hints: [{ code: 'activate-at-home', fact: 'registration' }],
  conflicts: [],
} satisfies Carrier
