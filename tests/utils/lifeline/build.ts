import type { Fact } from '@/utils/sim/fact'
import type { Period } from '@/utils/sim/period'
import type { Act, Rule, Tier, Track, Validity } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { Clock, SimEvent } from '@/utils/sim/sim-event'

/** Small words for rules and histories, so that a test reads as the carrier's sentence. */
export const day = (text: string) => Temporal.PlainDate.from(text)
export const days = (count: number): Period => ({ unit: 'day', count })
export const months = (count: number): Period => ({ unit: 'month', count, clamp: 'last-day' })

export const fact: Fact = {
  source: 'https://carrier.example/validity',
  kind: 'official',
  datedOn: null,
  checkedOn: '2026-09-28',
  confidence: 'high',
}

export function rule(changes: Partial<Rule>): Rule {
  return {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    lastDayUsable: true,
    aim: 'outgoing',
    tracks: [],
    caps: [],
    packs: {},
    amounts: { kind: 'unknown' },
    upkeep: [],
    without: null,
    confidence: 'high',
    facts: { main: fact },
    doubts: [],
    overrides: [],
    ...changes,
  }
}

export function track(validity: Validity, changes: Partial<Track> = {}): Track {
  return { clock: 'outgoing', validity, after: [], then: 'lost', ...changes }
}

export function tier(atLeast: number, gives: Tier['gives']): Tier {
  return { act: { act: 'topUp', atLeast }, gives }
}

export const anyUse: Act = {
  act: 'use',
  uses: ['call-out', 'text-out', 'data', 'call-in', 'text-in'],
  paidOnly: false,
}

export function sim(ofRule: Rule): Sim {
  return {
    id: 'sim',
    name: 'Bank in Japan',
    number: '+819000000000',
    country: 'JP',
    carrierId: null,
    carrierName: 'Example Mobile',
    rule: ofRule,
    usualTopUp: null,
    iccid: '',
    eid: '',
    lpa: '',
    color: '#336699',
    tags: [],
    notes: '',
    leadDays: null,
    createdAt: 0,
    updatedAt: 0,
    archivedAt: null,
    deletedAt: null,
  }
}

let written = 0

function base(on: string) {
  written++
  const id = `e${String(written).padStart(6, '0')}`
  return { id, simId: 'sim', on, note: '', createdAt: written, updatedAt: written, deletedAt: null }
}

export function topUp(on: string, minor: number | null, currency = 'JPY'): SimEvent & { kind: 'topUp' } {
  return {
    ...base(on),
    kind: 'topUp',
    status: 'paid',
    money: minor === null ? null : { minor, currency },
    channel: 'site',
    host: '',
    reference: '',
    startedAt: 0,
    settledAt: 0,
  }
}

export function purchase(on: string, pack: string, lastDayOn: string | null = null): SimEvent {
  return { ...base(on), kind: 'purchase', money: null, pack, lastDayOn }
}

export function use(
  on: string,
  kind: (SimEvent & { kind: 'use' })['use'] = 'text-out',
  paid = true,
): SimEvent {
  return { ...base(on), kind: 'use', use: kind, paid }
}

export function activated(on: string): SimEvent {
  return { ...base(on), kind: 'activated' }
}

export function registered(on: string): SimEvent {
  return { ...base(on), kind: 'registered' }
}

export function stated(on: string, clock: Clock, lastDayOn: string): SimEvent {
  return { ...base(on), kind: 'statedEnd', clock, lastDayOn }
}

export function balance(on: string, minor: number, currency = 'JPY'): SimEvent {
  return { ...base(on), kind: 'statedBalance', money: { minor, currency } }
}
