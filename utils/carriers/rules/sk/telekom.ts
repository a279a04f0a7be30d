import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'sk-telekom',
  name: 'Telekom Easy',
  network: 'Telekom SK',
  country: 'SK',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Bratislava',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'topUp' }, gives: { unit: 'day', count: 180 } },
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
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/fea50d6422/data/phone/review-packets/telekom-easy-sk-90d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'minimum-unknown' }, { code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.telekom.sk',
      paths: ['/'],
      url: 'https://www.telekom.sk/wiki/volania/easy-en',
    },
  ],
  channels: [],
  checks: [{ how: 'ussd', asks: 'both', code: '*121#' }],
  hints: [{ code: 'smallest-top-up' }],
  conflicts: [],
} satisfies Carrier
