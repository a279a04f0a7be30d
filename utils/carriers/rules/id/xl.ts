import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'id-xl',
  name: 'XL prepaid',
  aliases: ['XL Axiata', 'XLSmart'],
  network: 'XL',
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
            { act: { act: 'topUp', atLeast: 100000 }, gives: { unit: 'day', count: 2 } },
            { act: { act: 'topUp', atLeast: 500000 }, gives: { unit: 'day', count: 7 } },
            { act: { act: 'topUp', atLeast: 1000000 }, gives: { unit: 'day', count: 15 } },
            { act: { act: 'topUp', atLeast: 2500000 }, gives: { unit: 'day', count: 35 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 5000000 }, gives: { unit: 'day', count: 45 } },
            { act: { act: 'topUp', atLeast: 10000000 }, gives: { unit: 'day', count: 90 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 100000000 }, gives: { unit: 'day', count: 360 } },
            { act: { act: 'purchase', packs: ['360-days'] }, gives: { unit: 'day', count: 360 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 30 }, revivedBy: 'acts', fact: 'grace' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: { '360-days': { price: 11000000, period: null, paidFrom: 'credit' } },
    amounts: { kind: 'list', minors: [100000, 500000, 1000000, 2500000, 5000000, 10000000, 100000000] },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://tekno.kompas.com/read/2021/06/20/08020087/cara-memperpanjang-masa-aktif-kartu-xl-tanpa-isi-pulsa',
        kind: 'community',
        datedOn: '2021-06-20',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      ladder: {
        source: 'https://visikedepan.blogspot.com/2022/08/cara-memperpanjang-masa-aktif-xl-visi.html',
        kind: 'community',
        datedOn: '2022-08',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      grace: {
        source: 'http://www.palucomputer.com/2015/12/masa-tenggang-kartu-xl.html',
        kind: 'community',
        datedOn: '2015-12',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      idle: {
        source:
          'https://www.dataseluler.com/nomor-xl-hangus-apa-bisa-diaktifkan-lagi-cari-tahu-jawabannya-di-sini',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'old-source' },
      { code: 'sources-disagree', about: 'tracks.0.validity.tiers', facts: ['main', 'ladder'] },
      // One page has a number lost that was not used for so long, whatever its credit.
      {
        code: 'acts-unclear',
        about: 'tracks.0.validity',
        values: [{ unit: 'day', count: 120 }],
        facts: ['idle'],
      },
      { code: 'ladder-incomplete', about: 'tracks.0.validity.tiers' },
    ],
    overrides: [],
  },
  addresses: [{ kind: 'plans', host: 'www.xl.co.id', paths: ['/'] }],
  channels: [
    { channel: 'app' },
    { channel: 'atm' },
    { channel: 'store', at: ['Alfamart'], keep: ['receipt'] },
  ],
  checks: [],
  hints: [{ code: 'buy-keep-number', values: [{ minor: 11000000 }] }],
  conflicts: [],
} satisfies Carrier
