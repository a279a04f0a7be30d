import type { Recipe } from '@/utils/fill/recipe'
import type { Rule } from '@/utils/sim/rule'
import type { EventDraft, SimDraft } from '@/utils/storage/database/drafts'

/** A made-up product: every top-up gives 60 days from its day, then 30 days of receiving only, then it is lost. */
export const sampleRule: Rule = {
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  lastDayUsable: true,
  aim: 'outgoing',
  tracks: [
    {
      clock: 'outgoing',
      validity: {
        kind: 'from-payment',
        tiers: [{ act: { act: 'topUp' }, gives: { unit: 'day', count: 60 } }],
        ifShorter: 'later-wins',
      },
      after: [{ stage: 'receive-only', period: { unit: 'day', count: 30 }, revivedBy: 'acts' }],
      then: 'lost',
    },
  ],
  caps: [],
  packs: {},
  amounts: { kind: 'unknown' },
  upkeep: [],
  without: null,
  confidence: 'high',
  facts: {
    main: {
      source: 'made up',
      kind: 'user',
      datedOn: null,
      checkedOn: '2026-09',
      confidence: 'high',
    },
  },
  doubts: [],
  overrides: [],
}

export function sampleSim(changes: Partial<SimDraft> = {}): SimDraft {
  return {
    name: 'Tokyo',
    number: '+819000001234',
    country: 'JP',
    carrierId: null,
    carrierName: 'Example Mobile',
    rule: sampleRule,
    usualTopUp: { minor: 3000, currency: 'JPY' },
    iccid: '',
    eid: '',
    lpa: '',
    color: '#336699',
    tags: ['travel'],
    notes: '',
    leadDays: null,
    ...changes,
  }
}

export function paidOn(on: string, minor = 3000): EventDraft {
  return {
    kind: 'topUp',
    status: 'paid',
    on,
    note: '',
    money: { minor, currency: 'JPY' },
    channel: 'site',
    host: '',
    reference: '',
    startedAt: 0,
    settledAt: 0,
  }
}

export const sampleRecipe: Recipe = {
  version: 1,
  host: 'topup.example.com',
  number: { through: [], selectors: ['#msisdn'], label: 'Mobile number' },
  amount: null,
  confirm: null,
  successText: null,
  lastWorkedAt: null,
}
