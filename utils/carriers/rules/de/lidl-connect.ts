import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'de-lidl-connect',
  name: 'LIDL Connect',
  network: 'Vodafone DE',
  country: 'DE',
  currency: 'EUR',
  status: 'active',
  rule: {
    zone: 'Europe/Berlin',
    currency: 'EUR',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'from-payment',
          tiers: [
            { act: { act: 'topUp', atLeast: 500 }, gives: { unit: 'month', count: 6, clamp: 'last-day' } },
            { act: { act: 'topUp', atLeast: 1500 }, gives: { unit: 'month', count: 12, clamp: 'last-day' } },
          ],
          ifShorter: 'newest-wins',
        },
        after: [
          { stage: 'grace', period: { unit: 'month', count: 3, clamp: 'last-day' }, revivedBy: 'carrier' },
        ],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'list', minors: [500, 1500] },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source: 'https://www.prepaid-wiki.de/wiki/index.php?diff=prev&oldid=97079&title=LIDL_Connect',
        kind: 'community',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      sheet: {
        source: 'https://kundenkonto.lidl-connect.de/produktinformationsbl%C3%A4tter.html',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
    },
    doubts: [{ code: 'community-only', facts: ['main'] }],
    overrides: [],
  },
  addresses: [{ kind: 'recharge', host: 'kundenkonto.lidl-connect.de', paths: ['/'], needsLogin: true }],
  channels: [
    { channel: 'voucher', at: ['LIDL'], keep: ['voucher-code', 'receipt'] },
    { channel: 'site', fact: 'sheet' },
  ],
  checks: [{ how: 'call', asks: 'balance', code: '0172-2222022', fact: 'sheet' }],
  hints: [{ code: 'smallest-top-up', values: [{ minor: 500 }] }, { code: 'ask-support-to-restore' }],
  conflicts: [],
} satisfies Carrier
