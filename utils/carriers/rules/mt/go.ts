import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'mt-go',
  name: 'GO Pay As You GO',
  network: 'GO',
  country: 'MT',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Malta',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true, cost: 10 },
            { act: 'topUp' },
          ],
          period: { unit: 'day', count: 90 },
        },
        after: [
          { stage: 'grace', period: { unit: 'day', count: 275 }, revivedBy: 'carrier', fact: 'official' },
        ],
        then: 'unknown',
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/3b26bdfbf4/data/phone/review-packets/go-payasyougo-mt-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.go.com.mt/terms-and-conditions/pay-as-you-go-disconnection-policy/',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'acts-unclear', about: 'tracks.0.after.0' },
      { code: 'loss-unknown' },
      { code: 'minimum-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.go.com.mt',
      paths: ['/'],
      url: 'https://www.go.com.mt/top-up-mobile-number-malta/',
    },
  ],
  channels: [{ channel: 'site' }, { channel: 'app', at: ['GO'] }],
  checks: [],
  hints: [
    { code: 'send-one-text', values: [{ minor: 10 }] },
    { code: 'ask-support-to-restore', values: [{ unit: 'day', count: 275 }] },
  ],
  conflicts: [],
} satisfies Carrier
