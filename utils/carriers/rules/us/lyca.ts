import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'us-lyca',
  name: 'Lyca Mobile US',
  network: 'AT&T',
  country: 'US',
  currency: 'USD',
  status: 'active',
  company: 'Lyca Mobile US',
  rule: {
    zone: 'America/New_York',
    currency: 'USD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
          period: { unit: 'day', count: 60 },
        },
        after: [],
        then: 'lost',
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/096ff74223/data/phone/review-packets/lycamobile-us-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity.counts' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.lycamobile.us',
      paths: ['/'],
      url: 'https://www.lycamobile.us/en/quick-top-up/',
      needsLogin: false,
      number: { style: 'national', digits: [10] },
    },
  ],
  channels: [{ channel: 'site' }, { channel: 'ussd', at: ['*611*CODE#'], keep: ['voucher-code'] }],
  checks: [{ how: 'ussd', asks: 'balance', code: '*611#' }],
  hints: [{ code: 'send-one-text' }],
  conflicts: [],
} satisfies Carrier
