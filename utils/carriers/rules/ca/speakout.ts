import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ca-speakout',
  name: 'SpeakOut 7-Eleven',
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
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      '30-days': { price: 1900, period: { unit: 'day', count: 30 }, paidFrom: 'either' },
      '360-days': { price: 12500, period: { unit: 'day', count: 360 }, paidFrom: 'either' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/02d2de9af2/data/phone/review-packets/speakout-711-365voucher-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://speakout7eleven.ca/pages/terms-of-service',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.speakout7eleven.ca',
      paths: ['/'],
      url: 'https://www.speakout7eleven.ca/sim-cards/speakout-prepaid-sim-card',
    },
    { kind: 'plans', host: 'speakout7eleven.ca', paths: ['/'] },
  ],
  channels: [
    { channel: 'site' },
    { channel: 'voucher', at: ['7-Eleven'], keep: ['voucher-code', 'receipt'] },
  ],
  checks: [],
  hints: [{ code: 'no-roaming' }, { code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
