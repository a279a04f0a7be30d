import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'mo-ct-easypass',
  name: 'China Telecom Macau Easy PASS',
  localName: '中國電信（澳門）Easy PASS',
  network: 'China Telecom Macau',
  country: 'MO',
  currency: 'MOP',
  status: 'active',
  rule: {
    zone: 'Asia/Macau',
    currency: 'MOP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 180 } },
            { act: { act: 'topUp' }, gives: { unit: 'day', count: 180 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [5000] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/docs/CURRENT_EXECUTION_QUEUE.md',
        kind: 'official-cited',
        datedOn: '2026-10-04',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'minimum-unknown', values: [{ minor: 5000 }] }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.1888.com.mo', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 5000 }] }],
  conflicts: [],
} satisfies Carrier
