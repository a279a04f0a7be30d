import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gr-vodafone',
  name: 'Vodafone Greece prepaid',
  network: 'Vodafone GR',
  country: 'GR',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Athens',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source: 'https://gitlab.gnome.org/GNOME/mobile-broadband-provider-info',
        kind: 'open-data',
        datedOn: '2026-08-04',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'unconfirmed' }],
    overrides: [],
  },
  addresses: [],
  channels: [],
  checks: [
    { how: 'text', asks: 'balance', code: 'Y', to: '1252' },
    { how: 'call', asks: 'balance', code: '1252' },
  ],
  hints: [],
  conflicts: [],
} satisfies Carrier
