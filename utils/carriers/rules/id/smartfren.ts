import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'id-smartfren',
  name: 'Smartfren prepaid',
  network: 'Smartfren (XLSmart)',
  country: 'ID',
  currency: 'IDR',
  status: 'active',
  rule: {
    zone: 'Asia/Jakarta',
    currency: 'IDR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 100, channels: ['other'] }, gives: { unit: 'day', count: 1 } },
            { act: { act: 'topUp', atLeast: 500100, channels: ['other'] }, gives: { unit: 'day', count: 3 } },
            {
              act: { act: 'topUp', atLeast: 1000100, channels: ['other'] },
              gives: { unit: 'day', count: 7 },
            },
            {
              act: { act: 'topUp', atLeast: 2000100, channels: ['other'] },
              gives: { unit: 'day', count: 10 },
            },
          ],
          ifShorter: 'later-wins',
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
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://tekno.kompas.com/read/2021/06/24/15030067/cara-memperpanjang-masa-aktif-kartu-smartfren',
        kind: 'community',
        datedOn: '2021-06-24',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' },
      { code: 'loss-unknown' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.smartfren.com', paths: ['/'] }],
  channels: [],
  checks: [],
  hints: [],
  conflicts: [],
} satisfies Carrier
