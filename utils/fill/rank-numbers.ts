import { whyUnusable } from './check-usable'
import type { FoundField } from './find-fields'

export interface RankedNumbers {
  readonly best: FoundField | null
  /** Another field fits as well: writing into one of them would be a guess. */
  readonly isTie: boolean
}

/** Which of several number fields is the one to be topped up. */
export function rankNumbers(found: readonly FoundField[]): RankedNumbers {
  const usable = found
    .filter(({ kind, element }) => kind === 'number' && whyUnusable(element) === null)
    .map((field) => ({ field, points: field.score + whose(field) }))
    .sort((a, b) => b.points - a.points)
  const [first, second] = usable
  if (first === undefined) return { best: null, isTie: false }
  return { best: first.field, isTie: second !== undefined && first.points - second.points < 0.25 }
}

function whose({ because }: FoundField): number {
  return (because.includes('whose:recipient') ? 2 : 0) - (because.includes('whose:payer') ? 3 : 0)
}
