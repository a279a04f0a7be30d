import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ae-du-tourist',
  name: 'du Tourist SIM',
  network: 'du',
  country: 'AE',
  currency: 'AED',
  status: 'active',
  company: 'du',
  rule: {
    zone: 'Asia/Dubai',
    currency: 'AED',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 90 }, fact: 'plan' },
            {
              act: { act: 'purchase', packs: ['renewal'] },
              gives: { unit: 'day', count: 90 },
              fact: 'renewal',
            },
          ],
          ifShorter: 'newest-wins',
        },
        after: [],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      renewal: { price: 500, period: { unit: 'day', count: 90 }, paidFrom: 'either', fact: 'renewal' },
    },
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/81897a5170/data/phone/review-packets/du-prepaid-ae-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      renewal: {
        source:
          'https://www.du.ae/support-articledetail?artid=PROD-8773&lang=en-GB&userType=business&version=2.0',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      plan: {
        source: 'https://www.du.ae/personal/mobile/prepaid-plans/tourist-sim/plan-details/plan-information',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'acts-unclear', about: 'tracks.0.validity.tiers.1', facts: ['main'] },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'plans',
      host: 'www.du.ae',
      paths: ['/'],
      url: 'https://www.du.ae/personal/mobile/prepaid-plans/tourist-sim/registration',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'renew-before' }],
  conflicts: [],
} satisfies Carrier
