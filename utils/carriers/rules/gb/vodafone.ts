import type { Carrier } from '@/utils/carriers/carrier'

export default {
  id: 'gb-vodafone',
  name: 'Vodafone UK pay as you go',
  aliases: ['PAYG'],
  network: 'Vodafone UK',
  country: 'GB',
  currency: 'GBP',
  status: 'active',
  company: 'Vodafone UK',
  rule: {
    zone: 'Europe/London',
    currency: 'GBP',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [
      {
        clock: 'outgoing',
        validity: {
          kind: 'inactivity',
          counts: [{ act: 'use', uses: ['call-out', 'text-out', 'data'], paidOnly: true }, { act: 'topUp' }],
          period: { unit: 'day', count: 180 },
        },
        after: [{ stage: 'grace', period: { unit: 'day', count: 90 }, revivedBy: 'acts' }],
        then: 'lost',
      },
    ],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'medium',
    facts: {
      main: {
        source:
          'http://www.vodafone.co.uk/about-us/customer-info/keeping-your-pay-as-you-go-number-active/index.htm',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'medium',
      },
      today: {
        source: 'https://www.vodafone.co.uk/mobile/best-for/glossary/pay-as-you-go',
        kind: 'official',
        datedOn: null,
        checkedOn: '2026-11',
        confidence: 'high',
      },
      abroad: {
        source:
          'https://github.com/chenyuan35/aineedhelpfromotherai/blob/HEAD/frontend/tools/phone-number-lifecycle-mvp/uk-directory-pilot.json',
        kind: 'community',
        datedOn: '2026-09-26',
        checkedOn: '2026-11',
        confidence: 'low',
      },
    },
    doubts: [
      { code: 'old-source', facts: ['main'] },
      { code: 'acts-unclear', about: 'tracks.0.after.0' },
    ],
    overrides: [],
  },
  addresses: [
    { kind: 'recharge', host: 'www.vodafone.co.uk', paths: ['/'], url: 'https://www.vodafone.co.uk/top-up' },
  ],
  channels: [
    { channel: 'app', at: ['My Vodafone'] },
    { channel: 'site', fromAbroad: false, state: 'unconfirmed', fact: 'abroad' },
    { channel: 'other', at: ['18829'] },
  ],
  checks: [
    { how: 'ussd', asks: 'balance', code: '*#1345#' },
    { how: 'call', asks: 'balance', code: '2345' },
  ],
  hints: [{ code: 'send-one-text' }],
  conflicts: [],
} satisfies Carrier
