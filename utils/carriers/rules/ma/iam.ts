import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ma-iam',
  name: 'Maroc Telecom Jawal',
  aliases: ['IAM', 'Itissalat Al-Maghrib'],
  network: 'Maroc Telecom',
  country: 'MA',
  currency: 'MAD',
  status: 'active',
  rule: {
    zone: 'Africa/Casablanca',
    currency: 'MAD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
            { act: { act: 'topUp' }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/77fca34a5d/data/phone/review-packets/maroc-telecom-prepaid-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-01',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'minimum-unknown', about: 'tracks.0.validity.tiers.1' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.iam.ma',
      paths: ['/'],
      url: 'https://www.iam.ma/fr/web/iam-portal/recharge',
    },
  ],
  channels: [
    { channel: 'site', at: ['MonEspace MT'] },
    { channel: 'third-party', at: ['MTCash'] },
    { channel: 'shop' },
  ],
  checks: [],
  hints: [{ code: 'turn-on-before-leaving' }],
  conflicts: [],
} satisfies Carrier
