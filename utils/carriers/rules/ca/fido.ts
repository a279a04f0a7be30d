import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ca-fido',
  name: 'Fido Prepaid',
  network: 'Rogers',
  country: 'CA',
  currency: 'CAD',
  status: 'active',
  rule: {
    zone: 'America/Toronto',
    currency: 'CAD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: { kind: 'stated' },
        after: [{ stage: 'grace', period: { unit: 'day', count: 7 }, revivedBy: 'acts' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://fido.ca/consumer/content/insufficient-balance',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'ladder-incomplete', about: 'tracks.0.validity' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'www.fido.ca', paths: ['/'] },
    {
      kind: 'help',
      host: 'fido.ca',
      paths: ['/'],
      url: 'https://fido.ca/consumer/content/insufficient-balance',
    },
  ],
  channels: [{ channel: 'voucher', keep: ['voucher-code', 'receipt'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*868' }],
  hints: [],
  conflicts: [],
} satisfies Carrier
