import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'pt-vodafone-yorn',
  name: 'Yorn (Vodafone Portugal)',
  network: 'Vodafone PT',
  country: 'PT',
  currency: 'EUR',
  status: 'active',
  company: 'Vodafone Portugal',
  rule: {
    zone: 'Europe/Lisbon',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'not-for-keeping',
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#vodafone-yorn-pt-2026',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.vodafone.pt', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
