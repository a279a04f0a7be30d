import type { FoundField } from '@/utils/fill/find-fields'
import { type Grouped, groupNumbers } from './group-numbers'

/** A found field as plain data. */
export interface Candidate extends Omit<FoundField, 'element'> {
  readonly name: string
  /** Whether a person could use it at this moment; asked only of what takes a number or a part of one. */
  readonly isUsable: boolean
}

export interface RankedNumbers {
  /** The fields of the best group, by their places in the list. */
  readonly best: Grouped<number> | null
  /** Another group fits as well: writing into one of them would be a guess. */
  readonly isTie: boolean
}

type Group = Grouped<Candidate>

/** Which of several numbers on a page is the one to be topped up. */
export function rankNumbers(found: readonly Candidate[]): RankedNumbers {
  const groups = groupNumbers(found)
  const usable = groups
    .filter(({ parts }) => parts.every(({ isUsable }) => isUsable))
    .map((group) => ({
      group,
      points: group.parts.reduce((sum, part) => sum + part.score + whose(part), 0) / group.parts.length,
    }))
    .sort((a, b) => b.points - a.points)
  const [first] = usable
  if (first === undefined) return { best: null, isTie: false }
  const equals = usable.filter(({ points }) => first.points - points < 0.25).map(({ group }) => group)
  // Of rows that repeat one field ("phones[0]", "phones[1]") the first is the one that is meant first.
  const isRow = new Set(equals.map(rowOf)).size === 1 && rowOf(first.group) !== ''
  const best = isRow ? groups.find((group) => equals.includes(group)) : undefined
  return { best: placesOf(best ?? first.group, found), isTie: equals.length > 1 && best === undefined }
}

function placesOf({ countryCode, parts, confirm }: Group, found: readonly Candidate[]): Grouped<number> {
  const placeOf = (field: Candidate | null): number | null => (field === null ? null : found.indexOf(field))
  return {
    countryCode: placeOf(countryCode),
    parts: parts.map((part) => found.indexOf(part)),
    confirm: placeOf(confirm),
  }
}

/** What a field is called in every row of a list; empty when its name counts nothing. */
const rowOf = ({ parts: [field] }: Group): string =>
  field !== undefined && /\d/.test(field.name) ? field.name.replace(/\d+/g, '#') : ''

function whose({ because }: Candidate): number {
  return (because.includes('whose:recipient') ? 2 : 0) - (because.includes('whose:payer') ? 3 : 0)
}
