import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'au-telstra',
  name: 'Telstra Pre-Paid Casual',
  network: 'Telstra',
  country: 'AU',
  currency: 'AUD',
  status: 'active',
  rule: {
    zone: 'Australia/Sydney',
    currency: 'AUD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 4400 }, gives: { unit: 'month', count: 6, clamp: 'last-day' } },
            { act: { act: 'topUp', atLeast: 7400 }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [
          { stage: 'grace', period: { unit: 'month', count: 6, clamp: 'last-day' }, revivedBy: 'acts' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [4400, 7400] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      plans: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/c91cfc36b8/data/phone/review-packets/telstra-prepaid-longexpiry-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-26',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://www.telstra.com.au/mobile-phones/prepaid-mobiles',
        kind: 'official-cited',
        datedOn: '2026-09-26',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      codes: {
        source: 'https://gitlab.gnome.org/GNOME/mobile-broadband-provider-info',
        kind: 'open-data',
        datedOn: '2026-08-04',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'differs-by-contract', values: [{ minor: 20000 }, { minor: 39500 }], facts: ['plans'] }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.telstra.com.au',
      paths: ['/'],
      url: 'https://www.telstra.com.au/mobile-phones/prepaid-mobiles',
    },
  ],
  channels: [{ channel: 'site', foreignCards: true, fact: 'plans' }],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*100#' },
    { how: 'call', asks: 'balance', code: '125 8888' },
    { how: 'call', asks: 'balance', code: '125111', fact: 'codes' },
  ],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 4400 }] }],
  conflicts: [],
} satisfies Carrier
