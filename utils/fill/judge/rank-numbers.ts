import type { FoundField } from '@/utils/fill/find-fields'
import { attributeOf } from '@/utils/fill/page/read-dom'
import { whyUnusable } from '@/utils/fill/write/check-usable'
import type { NumberGroup } from './group-numbers'

export interface RankedNumbers {
  readonly best: NumberGroup | null
  /** Another group fits as well: writing into one of them would be a guess. */
  readonly isTie: boolean
}

/** Which of several numbers on a page is the one to be topped up. */
export function rankNumbers(groups: readonly NumberGroup[]): RankedNumbers {
  const usable = groups
    .filter(({ parts }) => parts.every(({ element }) => whyUnusable(element) === null))
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
  return { best: best ?? first.group, isTie: equals.length > 1 && best === undefined }
}

/** What a field is called in every row of a list; empty when its name counts nothing. */
function rowOf({ parts: [field] }: NumberGroup): string {
  if (field === undefined) return ''
  const name = attributeOf(field.element, 'name') || attributeOf(field.element, 'id')
  return /\d/.test(name) ? name.replace(/\d+/g, '#') : ''
}

function whose({ because }: FoundField): number {
  return (because.includes('whose:recipient') ? 2 : 0) - (because.includes('whose:payer') ? 3 : 0)
}
