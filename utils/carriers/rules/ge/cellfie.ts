import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ge-cellfie',
  name: 'Cellfie prepaid',
  network: 'Cellfie',
  country: 'GE',
  currency: 'GEL',
  status: 'active',
  rule: {
    zone: 'Asia/Tbilisi',
    currency: 'GEL',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true, cost: 6 },
            { act: 'purchase' },
          ],
          // From day 91 a daily fee eats the balance; no source says that the block waits for it.
          period: { unit: 'day', count: 90 },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 45 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [{ fee: 50, period: { unit: 'day', count: 1 }, afterIdle: { unit: 'day', count: 90 } }],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/db6a57b6cb/data/phone/review-packets/cellfie-ge-90-45d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://cellfie.ge/en/damatebiti-informatsia/nomris-vada',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'acts-unclear', about: 'tracks.0.validity.counts', facts: ['official'] },
      { code: 'acts-unclear', about: 'tracks.0.after.0' },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'cellfie.ge', paths: ['/'], url: 'https://cellfie.ge/en/numbers/plans' },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'make-one-call', values: [{ minor: 6 }] }, { code: 'incoming-does-not-count' }],
  conflicts: [],
} satisfies Carrier
