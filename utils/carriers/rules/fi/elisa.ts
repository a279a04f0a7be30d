import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'fi-elisa',
  name: 'Elisa / Saunalahti Prepaid',
  aliases: ['Saunalahti Prepaid'],
  network: 'Elisa',
  country: 'FI',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Helsinki',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'activated' }, gives: { unit: 'month', count: 3, clamp: 'last-day' } },
            { act: { act: 'topUp' }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
            { act: { act: 'purchase' }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [
          {
            stage: 'receive-only',
            period: { unit: 'month', count: 1, clamp: 'last-day' },
            revivedBy: 'acts',
          },
        ],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'range', least: 1000, most: 10000, step: 1 },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://elisa.fi/asiakaspalvelu/aihe/matkapuhelinliittymat/ohje/prepaid/',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      guide: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/7c435d1ef0/data/phone/review-packets/elisa-prepaid-fi-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      codes: {
        source: 'https://gitlab.gnome.org/GNOME/mobile-broadband-provider-info',
        kind: 'open-data',
        datedOn: '2026-08-04',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [{ code: 'loss-unknown' }],
    overrides: [],
  },
  addresses: [
    { kind: 'recharge', host: 'lataa.elisa.fi', paths: ['/'], needsLogin: false },
    { kind: 'help', host: 'elisa.fi', paths: ['/'] },
  ],
  channels: [
    { channel: 'site', fact: 'guide' },
    { channel: 'app', fact: 'guide' },
    { channel: 'shop', keep: ['receipt'], fact: 'guide' },
  ],
  checks: [
    { how: 'text', asks: 'balance', code: 'TILI', to: '18258' },
    { how: 'text', asks: 'balance', code: 'SALDO', to: '18258', fact: 'codes' },
  ],
  hints: [
    { code: 'smallest-top-up', values: [{ minor: 1000 }], fact: 'guide' },
    { code: 'activate-at-home', fact: 'guide' },
  ],
  conflicts: [],
} satisfies Carrier
