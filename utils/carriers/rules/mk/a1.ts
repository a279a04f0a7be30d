import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'mk-a1',
  name: 'A1 Makedonija prepaid',
  localName: 'A1 Македонија припејд',
  network: 'A1 MK',
  country: 'MK',
  currency: 'MKD',
  status: 'active',
  rule: {
    zone: 'Europe/Skopje',
    currency: 'MKD',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 365 } },
            { act: { act: 'topUp', atLeast: 10000 }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'topUp', atLeast: 10100 }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp', atLeast: 50000 }, gives: { unit: 'day', count: 365 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 10000, most: null, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://www.a1.mk/poddrska/-/help-support/article/500000000042096',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
    },
    doubts: [{ code: 'acts-unclear', about: 'tracks.0.after.0' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.a1.mk',
      paths: ['/'],
      url: 'https://www.a1.mk/poddrska/-/help-support/article/500000000042096',
    },
  ],
  channels: [],
  checks: [],
  hints: [{ code: 'one-payment-not-split', values: [{ minor: 50000 }] }],
  conflicts: [],
} satisfies Carrier
