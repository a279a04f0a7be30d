import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pk-jazz',
  name: 'Jazz prepaid',
  aliases: ['Mobilink'],
  network: 'Jazz',
  country: 'PK',
  currency: 'PKR',
  status: 'active',
  rule: {
    zone: 'Asia/Karachi',
    currency: 'PKR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }, { act: 'topUp' }],
          period: { unit: 'day', count: 180 },
          fact: 'pta',
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/21f3332b6b/data/phone/review-packets/jazz-pk-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      pta: {
        source:
          'https://www.gadinsider.com/overseas-pakistanis-can-now-avoid-sim-blocking-heree-the-procedure-digital-28860',
        kind: 'press',
        datedOn: '2026-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      roaming: {
        source: 'https://jazz.com.pk/prepaid/international-roaming-tariff',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      reports: {
        source: 'https://www.reddit.com/r/pakistan/comments/1wfuh5f/jazz_roaming_not_working_in_us/',
        kind: 'community',
        datedOn: '2026-09-14',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'first-hand-missing', facts: ['main'] }],
    overrides: [],
  },
  addresses: [{ kind: 'help', host: 'jazz.com.pk', paths: ['/'], url: 'https://jazz.com.pk/faqs/1000' }],
  channels: [],
  checks: [],
  hints: [{ code: 'send-one-text' }, { code: 'incoming-text-free-abroad', fact: 'roaming' }],
  conflicts: [
    {
      about: 'roaming',
      sides: [
        { says: 'yes', fact: 'roaming' },
        { says: 'no', fact: 'reports' },
      ],
    },
  ],
} satisfies Carrier
