import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'au-lebara',
  name: 'Lebara Australia',
  network: 'Vodafone',
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
        validity: { kind: 'pack-end', counts: [{ act: 'purchase' }], restart: null },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 10 }, revivedBy: 'acts' },
          { stage: 'grace', period: { unit: 'day', count: 20 }, revivedBy: 'carrier' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source:
          'https://help.lebara.com.au/support/solutions/articles/35000059780-what-happens-if-i-don-t-recharge-after-my-account-expiry-',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [{ code: 'ladder-incomplete', about: 'tracks.0.validity' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'help.lebara.com.au',
      paths: ['/'],
      url: 'https://help.lebara.com.au/support/solutions/articles/35000059780-what-happens-if-i-don-t-recharge-after-my-account-expiry-',
    },
    { kind: 'plans', host: 'www.lebara.com.au', paths: ['/'] },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'renew-before' }, { code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
