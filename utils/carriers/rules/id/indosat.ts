import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'id-indosat',
  name: 'Indosat IM3',
  network: 'Indosat Ooredoo Hutchison',
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
            { act: { act: 'topUp', atLeast: 500000 }, gives: { unit: 'day', count: 7 } },
            // Three tables disagree: the shortest of each step.
            { act: { act: 'topUp', atLeast: 1000000 }, gives: { unit: 'day', count: 10 }, fact: 'incoming' },
            { act: { act: 'topUp', atLeast: 2500000 }, gives: { unit: 'day', count: 20 }, fact: 'incoming' },
            { act: { act: 'topUp', atLeast: 5000000 }, gives: { unit: 'day', count: 30 }, fact: 'incoming' },
            { act: { act: 'topUp', atLeast: 7500000 }, gives: { unit: 'day', count: 45 } },
            { act: { act: 'topUp', atLeast: 10000000 }, gives: { unit: 'day', count: 60 } },
            { act: { act: 'topUp', atLeast: 15000000 }, gives: { unit: 'day', count: 90 } },
            { act: { act: 'topUp', atLeast: 25000000 }, gives: { unit: 'day', count: 120 } },
          ],
          ifShorter: 'later-wins',
        },
        after: [
          { stage: 'receive-only', period: { unit: 'day', count: 60 }, revivedBy: 'acts', fact: 'incoming' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: {
      kind: 'list',
      minors: [500000, 1000000, 2500000, 5000000, 7500000, 10000000, 15000000, 25000000, 50000000, 100000000],
    },
    upkeep: [],
    without: null,
    confidence: 'low',
    facts: {
      main: {
        source:
          'https://bisnisindonesian.com/6-cara-cek-perpanjang-masa-aktif-indosat-mengaktifkan-kartu-mati/',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      table: {
        source: 'https://cybermap.co.id/cara-membeli-masa-aktif-indosat',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      incoming: {
        source: 'https://anaktekno.id/provider/indosat/berapa-lama-kartu-indosat-bisa-hangus-11224',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
      regular: {
        source: 'https://www.caradaftar.id/cara-membeli-masa-aktif-im3/',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'unconfirmed' },
      { code: 'community-only' },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.tiers.1',
        values: [
          { unit: 'day', count: 10 },
          { unit: 'day', count: 15 },
        ],
        facts: ['incoming', 'main', 'table'],
      },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.tiers.2',
        values: [
          { unit: 'day', count: 20 },
          { unit: 'day', count: 30 },
        ],
        facts: ['incoming', 'main', 'table'],
      },
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.tiers.3',
        values: [
          { unit: 'day', count: 30 },
          { unit: 'day', count: 40 },
          { unit: 'day', count: 45 },
        ],
        facts: ['incoming', 'table', 'main'],
      },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'plans', host: 'im3.id', paths: ['/'] },
    { kind: 'plans', host: 'www.indosatooredoo.com', paths: ['/'] },
  ],
  channels: [{ channel: 'app', at: ['myIM3'] }, { channel: 'atm' }, { channel: 'store', keep: ['receipt'] }],
  checks: [],
  hints: [{ code: 'pack-does-not-count', fact: 'regular' }],
  conflicts: [
    {
      about: 'acts',
      sides: [
        { says: 'no', fact: 'regular' },
        { says: 'yes', fact: 'incoming' },
      ],
    },
  ],
} satisfies Carrier
