import type { PageSketch } from '@/utils/fill/page/sketch-page'
import { judgePage } from './judge-page'
import type { Subject } from './judge-text'
import { weighField } from './weigh-field'

const foreign: readonly Subject[] = ['never', 'phone', 'voucher', 'account', 'country', 'area', 'extension']

/**
 * Which field takes the sum once "other amount" is chosen: of those that have just come (`fresh`, places in the
 * sketch) the one that is an amount, or the only one when it speaks of nothing else; when none came, the input that was
 * there for it all along. -1 when there is none.
 */
export function amountAmong(sketch: PageSketch, fresh: readonly number[]): number {
  const amounts = judgePage(sketch)
    .fields.filter(({ at, kind }) => kind === 'amount' && sketch.fields[at]?.tag === 'input')
    .sort((a, b) => b.score - a.score)
  const [named] = amounts.filter(({ at }) => fresh.length === 0 || fresh.includes(at))
  if (named !== undefined) return named.at
  const [only, ...others] = fresh.filter((at) => mayTakeSum(sketch, at))
  return only !== undefined && others.length === 0 ? only : -1
}

function mayTakeSum({ fields }: PageSketch, at: number): boolean {
  const field = fields[at]
  if (field === undefined) return false
  const { about, marks, number, amount } = weighField(field, at, {
    isTopUp: true,
    isOfOther: false,
    isReckoning: false,
  })
  if (about.some((subject) => foreign.includes(subject))) return false
  // "Minimum €5" is a thing of its own elsewhere, and here how much may be typed.
  return number < 2 && (marks.has('bound') || (!about.includes('other') && amount > -1))
}
