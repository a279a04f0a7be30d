import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'tr-turkcell',
  name: 'Turkcell prepaid (Hazır Kart / faturasız)',
  localName: 'Turkcell Hazır Kart / faturasız hat',
  network: 'Turkcell',
  country: 'TR',
  currency: 'TRY',
  status: 'active',
  rule: {
    zone: 'Europe/Istanbul',
    currency: 'TRY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'day', count: 185 } },
            { act: { act: 'topUp', atLeast: 1000 }, gives: { unit: 'day', count: 184 } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [{ stage: 'receive-only', period: { unit: 'day', count: 92 }, revivedBy: 'acts' }],
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
          'https://enpopulersorular.com/library/lecture/read/178583-turkcell-hazir-kart-ne-zaman-kapanir',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      end: {
        source: 'https://ebadestek.com/threads/faturasiz-hat-ne-zaman-kapanir.52652',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      tourist: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#turkcell-tourist-90d-blocker-2026',
        kind: 'official-cited',
        datedOn: '2026-10-08',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'community-only', facts: ['main', 'end'] },
      { code: 'differs-by-contract', facts: ['tourist'] },
      { code: 'minimum-unknown' },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'recharge',
      host: 'www.turkcell.com.tr',
      paths: ['/'],
      url: 'https://www.turkcell.com.tr/yukle/tl-yukle',
      needsLogin: false,
      number: { digits: [10] },
      amount: 'tiles',
    },
  ],
  channels: [{ channel: 'site' }, { channel: 'app', at: ['Turkcell'] }],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
