import { writeMoney } from '@/components/form/money-field'
import { parseMoney } from '@/utils/sim/money'
import { readPhoneNumber } from '@/utils/sim/phone-number'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { Clock, UseKind } from '@/utils/sim/sim-event'
import { colorFor } from './color-for'
import type { SimFields } from './sim-fields'

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
