import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'jm-digicel',
  name: 'Digicel Jamaica',
  network: 'Digicel',
  country: 'JM',
  currency: 'JMD',
  status: 'active',
  company: 'Digicel',
  rule: {
    zone: 'America/Jamaica',
    currency: 'JMD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
          period: { unit: 'month', count: 4, clamp: 'last-day' },
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/aa0d78bb96/data/phone/review-packets/digicel-jm-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://corporate.digicelgroup.com/en/legal/mobile-services-terms-and-conditions',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.validity.counts' }],
    overrides: [],
  },
  addresses: [
    { kind: 'recharge', host: 'topup.digicelgroup.com', paths: ['/'] },
    {
      kind: 'plans',
      host: 'www.digicelgroup.com',
      paths: ['/jm/'],
      url: 'https://www.digicelgroup.com/jm/en/mobile/prepaid',
    },
  ],
  channels: [{ channel: 'site', fromAbroad: true }],
  checks: [],
  hints: [{ code: 'send-one-text' }],
  conflicts: [],
} satisfies Carrier
