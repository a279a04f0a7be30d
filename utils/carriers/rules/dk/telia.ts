import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'dk-telia',
  name: 'Telia DK prepaid (now Norlys)',
  aliases: ['Norlys'],
  network: 'Norlys Mobil',
  country: 'DK',
  currency: 'DKK',
  status: 'unknown',
  rule: {
    zone: 'Europe/Copenhagen',
    currency: 'DKK',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: 'unknown',
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/01132219db/frontend/tools/phone-number-lifecycle-mvp/phone-route-summaries.json#telia-dk-prepaid-2026',
        kind: 'official-cited',
        datedOn: '2026-10-02',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'unconfirmed' }, { code: 'still-sold-unknown' }],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'shop.norlys.dk', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
