import { writeMoney } from '@/components/form/money-field'
import { parseMoney } from '@/utils/sim/money'
import { readPhoneNumber } from '@/utils/sim/phone-number'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { Clock, SimEvent, UseKind } from '@/utils/sim/sim-event'

type Kept = 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** A SIM and what happened to it, as the form hands them over. */
export type SimFields = Omit<Sim, Kept | 'archivedAt'>
export type EventFields = Without<SimEvent, Kept | 'simId'>

/** What the user can tell of the past when adding a SIM. */
export const knownKinds = ['topUp', 'purchase', 'use', 'activated', 'statedEnd', 'nothing'] as const
export type KnownKind = (typeof knownKinds)[number]

/** The form as typed: everything is text until it is saved, so that nothing typed is ever lost. */
export interface SimValues {
  name: string
  number: string
  known: KnownKind
  knownOn: string
  use: UseKind
  /** What ends on the day the carrier told. */
  clock: Clock
  /** Key of the pack bought, or empty. */
  pack: string
  amount: string
  usual: string
  color: string
  tags: string
  notes: string
  iccid: string
  eid: string
  lpa: string
}

export function emptyValues(today: string): SimValues {
  return {
    name: '',
    number: '',
    known: 'topUp',
    knownOn: today,
    use: 'text-out',
    clock: 'outgoing',
    pack: '',
    amount: '',
    usual: '',
    color: '',
    tags: '',
    notes: '',
    iccid: '',
    eid: '',
    lpa: '',
  }
}

export function valuesOf(sim: Sim, today: string): SimValues {
  const { name, number, color, notes, iccid, eid, lpa, usualTopUp } = sim
  return {
    ...emptyValues(today),
    known: 'nothing',
    name,
    number,
    color,
    notes,
    iccid,
    eid,
    lpa,
    tags: sim.tags.join(', '),
    usual: usualTopUp ? writeMoney(usualTopUp.minor, usualTopUp.currency) : '',
  }
}

export interface ChosenLine {
  id: string | null
  name: string
  country: string
  rule: Rule
}

/** What is wrong with a value, by field; empty when the form can be saved. */
export type SimErrors = Partial<
  Record<'number' | 'knownOn' | 'amount' | 'usual', 'missing' | 'money' | 'day' | 'future'>
>

export function findErrors(values: SimValues, rule: Rule, today: string, locale: string): SimErrors {
  const errors: SimErrors = {}
  const isBadMoney = (text: string) => text.trim() !== '' && parseMoney(text, rule.currency, locale) === null
  if (values.number.trim() === '' && values.name.trim() === '') errors.number = 'missing'
  if (values.known !== 'nothing') {
    if (!/^\d{4}-\d\d-\d\d$/.test(values.knownOn)) errors.knownOn = 'day'
    else if (values.known !== 'statedEnd' && values.knownOn > today) errors.knownOn = 'future'
  }
  if ((values.known === 'topUp' || values.known === 'purchase') && isBadMoney(values.amount))
    errors.amount = 'money'
  if (isBadMoney(values.usual)) errors.usual = 'money'
  return errors
}

/** The SIM as it will be stored. Call only without errors. */
export function toSimFields(
  values: SimValues,
  line: ChosenLine,
  before: Sim | null,
  locale: string,
): SimFields {
  const { number, country } = readPhoneNumber(values.number, line.country)
  return {
    name: values.name.trim() || (line.id ? line.name : number),
    number,
    country: country || line.country,
    carrierId: line.id,
    carrierName: line.name,
    rule: line.rule,
    usualTopUp: parseMoney(values.usual, line.rule.currency, locale),
    iccid: values.iccid.replace(/\s/g, ''),
    eid: values.eid.replace(/\s/g, ''),
    lpa: values.lpa.trim(),
    color: values.color || colorFor(line.id ?? number),
    tags: values.tags
      .split(/[,、，]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
    notes: values.notes.trim(),
    leadDays: before?.leadDays ?? null,
  }
}

/** What the user knew of the past, as an event; null for nothing. */
export function toKnownEvent(
  values: SimValues,
  rule: Rule,
  today: string,
  locale: string,
): EventFields | null {
  const on = values.knownOn
  switch (values.known) {
    case 'topUp': {
      const money = parseMoney(values.amount, rule.currency, locale)
      const settled = {
        status: 'paid',
        channel: 'other',
        host: '',
        reference: '',
        startedAt: 0,
        settledAt: 0,
      } as const
      return { kind: 'topUp', on, note: '', money, ...settled }
    }
    case 'purchase': {
      const money = parseMoney(values.amount, rule.currency, locale)
      return { kind: 'purchase', on, note: '', money, pack: values.pack, lastDayOn: null }
    }
    case 'use':
      return { kind: 'use', on, note: '', use: values.use, paid: true }
    case 'activated':
      return { kind: 'activated', on, note: '' }
    case 'statedEnd':
      return { kind: 'statedEnd', on: today, note: '', clock: values.clock, lastDayOn: on }
    case 'nothing':
      return null
  }
}

const palette = ['#e5352b', '#0a6b62', '#2f6fde', '#f5c400', '#8d4bc9', '#d9772b', '#00857c', '#7a7a7a']

/** A stripe of its own for each carrier, the same every time. */
export function colorFor(text: string): string {
  let sum = 0
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973
  return palette[sum % palette.length] ?? '#7a7a7a'
}
