import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'id-telkomsel',
  name: 'Telkomsel SIMPATI',
  network: 'Telkomsel',
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
          kind: 'added',
          tiers: [
            { act: { act: 'topUp', atLeast: 500000 }, gives: { unit: 'day', count: 7 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 1000000 }, gives: { unit: 'day', count: 15 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 1500000 }, gives: { unit: 'day', count: 20 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 2000000 }, gives: { unit: 'day', count: 30 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 5000000 }, gives: { unit: 'day', count: 45 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 10000000 }, gives: { unit: 'day', count: 60 }, fact: 'ladder' },
            { act: { act: 'topUp', atLeast: 15000000 }, gives: { unit: 'day', count: 90 }, fact: 'ladder' },
            {
              act: { act: 'purchase', packs: ['180-days'] },
              gives: { unit: 'day', count: 180 },
              fact: 'ladder',
            },
            {
              act: { act: 'purchase', packs: ['360-days'] },
              gives: { unit: 'day', count: 360 },
              fact: 'packs',
            },
          ],
          cap: { unit: 'day', count: 365 },
        },
        after: [{ stage: 'receive-only', period: null, revivedBy: 'acts', fact: 'recycling' }],
        then: 'unknown',
      },
    ],
    caps: [],
    packs: {
      '180-days': { price: 5900000, period: null, paidFrom: 'credit', fact: 'ladder' },
      '360-days': { price: 11500000, period: null, paidFrom: 'credit', fact: 'packs' },
    },
    amounts: {
      kind: 'list',
      minors: [
        500000, 1000000, 1500000, 2000000, 2500000, 5000000, 10000000, 15000000, 20000000, 30000000, 50000000,
        100000000,
      ],
      fact: 'ladder',
    },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://telkomsel.com/support/masaaktif',
        kind: 'official',
        datedOn: '2024-11-09',
        checkedOn: '2026-11',
        confidence: 'high',
      },
      ladder: {
        source:
          'http://tekno.kompas.com/read/2023/11/16/17150077/penyesuaian-masa-aktif-telkomsel-begini-penjelasannya',
        kind: 'community',
        datedOn: '2023-11-16',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      packs: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/data/phone/review-packets/telkomsel-simpati-365d-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      recycling: {
        source: 'https://id-gr.obnews.co/Flow/News/id/10437198.html',
        kind: 'press',
        datedOn: '2025-05-15',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'acts-unclear',
        about: 'tracks.0.validity',
        values: [{ act: { act: 'use', uses: ['attach'], paidOnly: false } }, { unit: 'day', count: 90 }],
        facts: ['packs'],
      },
      { code: 'loss-unknown', about: 'tracks.0.after.0', facts: ['recycling'] },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'www.telkomsel.com',
      paths: ['/'],
      url: 'https://www.telkomsel.com/en/vas/perpanjangan-masa-aktif',
      amount: 'tiles',
    },
  ],
  channels: [{ channel: 'app', at: ['MyTelkomsel'] }],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*888#' },
    { how: 'ussd', asks: 'balance', code: '*500*05#' },
  ],
  hints: [
    { code: 'buy-keep-number', values: [{ minor: 11500000 }], fact: 'packs' },
    { code: 'pack-does-not-count' },
    { code: 'activate-at-home', fact: 'packs' },
  ],
  conflicts: [],
} satisfies Carrier
