import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'ua-kyivstar',
  name: 'Kyivstar prepaid',
  localName: 'Київстар',
  network: 'Kyivstar',
  country: 'UA',
  currency: 'UAH',
  status: 'active',
  rule: {
    zone: 'Europe/Kyiv',
    currency: 'UAH',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [
            { act: 'topUp', atLeast: 3000 },
            { act: 'purchase', packs: ['main-package'] },
          ],
          // Deactivated on day 365, so the day of the payment is the first.
          period: { unit: 'day', count: 274, starts: 'same-day' },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 91 }, revivedBy: 'acts', atLeast: 3000 }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {
      'main-package': { name: 'Основний пакет послуг', price: null, period: null, paidFrom: 'credit' },
    },
    amounts: { kind: 'list', minors: [3000] },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: {
      main: {
        source: 'https://minfin.com.ua/2026/01/27/167032126/',
        kind: 'press',
        datedOn: '2026-01-27',
        checkedOn: '2026-11',
        confidence: 'high',
      },
      guide: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/6ec594813c/data/phone/review-packets/kyivstar-prepaid-274-91-2026.json',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      official: {
        source: 'https://kyivstar.ua/additional-prepaid',
        kind: 'official-cited',
        datedOn: '2026-09-29',
        checkedOn: '2026-11',
        confidence: 'low',
      },
      transfers: {
        source: 'https://www.rbc.ua/rus/news/kiyivstar-zminyue-pravila-6-lyutogo-k-vtratiti-1770216521.html',
        kind: 'press',
        datedOn: '2026-02-04',
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [
      {
        code: 'sources-disagree',
        about: 'tracks.0.validity.period',
        values: [
          { unit: 'day', count: 273 },
          { unit: 'day', count: 274 },
        ],
        facts: ['main'],
      },
    ],
    overrides: [],
  },
  addresses: [
    {
      kind: 'help',
      host: 'kyivstar.ua',
      paths: ['/'],
      url: 'https://kyivstar.ua/additional-prepaid',
      fact: 'official',
    },
  ],
  channels: [
    { channel: 'site', fact: 'guide' },
    { channel: 'app', fact: 'guide' },
  ],
  checks: [],
  hints: [
    { code: 'one-payment-not-split', values: [{ minor: 3000 }] },
    { code: 'transfer-does-not-count', fact: 'transfers' },
  ],
  conflicts: [],
} satisfies Carrier
