import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-talkmobile',
  name: 'Talkmobile PAYG',
  network: 'Vodafone UK',
  country: 'GB',
  currency: 'GBP',
  status: 'discontinued',
  rule: {
    zone: 'Europe/London',
    currency: 'GBP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'discontinued',
    confidence: 'medium',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#talkmobile-uk-payg-closed-2026',
        kind: 'official-cited',
        datedOn: '2026-10-03',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'talkmobile.co.uk', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
