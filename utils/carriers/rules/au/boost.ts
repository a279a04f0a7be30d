import type { Carrier } from '@/utils/carriers/carrier'

// The only price list that was found is from before its present recharges, so the date is left to the user.
export default {
  id: 'au-boost',
  name: 'Boost Mobile Australia',
  network: 'Telstra',
  country: 'AU',
  currency: 'AUD',
  status: 'active',
  rule: {
    zone: 'Australia/Sydney',
    currency: 'AUD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [{ clock: 'outgoing', validity: { kind: 'stated' }, after: [], then: 'unknown' }],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source: 'https://boost.com.au/auto-recharge',
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
    { kind: 'help', host: 'boost.com.au', paths: ['/'], url: 'https://boost.com.au/auto-recharge' },
  ],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'auto-top-up' }],
  conflicts: [],
} satisfies Carrier
