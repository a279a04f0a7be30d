import type { FoundField } from '@/utils/fill/find-fields'
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
  const [first, second] = usable
  if (first === undefined) return { best: null, isTie: false }
  return { best: first.group, isTie: second !== undefined && first.points - second.points < 0.25 }
}

function whose({ because }: FoundField): number {
  return (because.includes('whose:recipient') ? 2 : 0) - (because.includes('whose:payer') ? 3 : 0)
}
