import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'be-proximus',
  name: 'Proximus Pay&Go+',
  network: 'Proximus',
  country: 'BE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Brussels',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'all-of',
          of: [
            {
              kind: 'from-payment',
              tiers: [
                { act: { act: 'activated' }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
                {
                  act: { act: 'topUp', atLeast: 500 },
                  gives: { unit: 'month', count: 1, clamp: 'last-day' },
                },
                {
                  act: { act: 'topUp', atLeast: 501 },
                  gives: { unit: 'month', count: 12, clamp: 'last-day' },
                },
              ],
              ifShorter: 'newest-wins',
            },
            {
              kind: 'inactivity',
              counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: false }],
              period: { unit: 'month', count: 6, clamp: 'last-day' },
              fact: 'official',
            },
          ],
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500, 1000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/bc20d899f6/data/phone/review-packets/proximus-paygo-be-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source:
          'https://www.proximus.be/en/id_cr_paygo_faq/personal/mobile/prepaid-cards/pay-and-go-plus-frequently-asked-questions.html',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'acts-unclear', about: 'tracks.0.validity.of.1.counts', facts: ['official'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.proximus.be',
      paths: ['/'],
      url: 'https://www.proximus.be/en/personal/catr_m/cr_prepaid_cards.html',
    },
  ],
  channels: [{ channel: 'site' }],
  checks: [],
  hints: [{ code: 'top-up-does-not-count' }],
  conflicts: [],
} satisfies Carrier
