import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'nl-vodafone',
  name: 'Vodafone NL Prepaid',
  network: 'Vodafone NL',
  country: 'NL',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Amsterdam',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true, cost: 15 },
            { act: 'topUp' },
          ],
          period: { unit: 'month', count: 6, clamp: 'last-day' },
        },
        after: [
          { stage: 'grace', period: { unit: 'month', count: 3, clamp: 'last-day' }, revivedBy: 'carrier' },
        ],
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/c6f5ec5e34/data/phone/review-packets/vodafone-nl-prepaid-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.after.0' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.vodafone.nl',
      paths: ['/'],
      url: 'https://www.vodafone.nl/abonnement/prepaid',
    },
  ],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'send-one-text', values: [{ minor: 15 }] }, { code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
