import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'qa-ooredoo-hala',
  name: 'Ooredoo Hala',
  aliases: ['Ooredoo Qatar', 'Hala'],
  network: 'Ooredoo Qatar',
  country: 'QA',
  currency: 'QAR',
  status: 'active',
  rule: {
    zone: 'Asia/Qatar',
    currency: 'QAR',
    lastDayUsable: true,
    aim: 'incoming',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 30 } },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 90 } },
          ],
          ifShorter: 'newest-wins',
          fact: 'plans',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 179 }, revivedBy: 'acts', fact: 'plans' },
        ],
        then: 'lost',
      },
      {
        // A newspaper counts the 179 days from the recharge itself, not from the end of its credit.
        clock: 'incoming',
        validity: {
          kind: 'from-payment',
          tiers: [{ act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 179 } }],
          ifShorter: 'newest-wins',
          fact: 'press',
        },
        after: [],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1000, most: 50000, step: 1, fact: 'terms' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/cc7a2e8c79/data/phone/review-packets/ooredoo-hala-qa-2026.json',
        kind: 'official-cited',
        datedOn: '2026-10-02',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      plans: {
        source: 'https://www.ooredoo.qa/web/en/prepaid-plans/',
        kind: 'official-cited',
        datedOn: '2026-10-02',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      terms: {
        source: 'https://www.ooredoo.qa/web/en/etopup-tcs/',
        kind: 'official-cited',
        datedOn: '2026-10-02',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      press: {
        source:
          'https://menafn.com/1109395624/Shorter-Credit-Validity-Of-Prepaid-Services-In-Qatar-Irk-Mobile-Users',
        kind: 'press',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'ladder-incomplete', about: 'tracks.0.validity.tiers.1' }],
    overrides: [],
  },
  addresses: [
    { kind: 'help', host: 'www.ooredoo.qa', paths: ['/'], url: 'https://www.ooredoo.qa/web/en/etopup-tcs/' },
  ],
  channels: [{ channel: 'site', foreignCards: true, fact: 'terms' }],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 1000 }] }],
  conflicts: [
    {
      about: 'validity',
      sides: [
        { values: [{ unit: 'day', count: 179 }], fact: 'press' },
        { values: [{ unit: 'day', count: 209 }], fact: 'main' },
      ],
    },
  ],
} satisfies Carrier
