import type { FillAnswer } from '@/utils/messages/fill-answer'
import type { LabelledPage } from './load-forms'

export type FillVerdict = 'right' | 'unlabelled field' | 'wrong field' | 'not filled' | 'no answer'

/** Where the digits landed, by the labels: `before` and `after` hold the value of every field in their order. */
export function judgeFill(
  { fields }: LabelledPage,
  before: readonly string[],
  after: readonly string[],
  lastDigits: string,
): FillVerdict {
  const changed = after.flatMap((value, at) => (value === before[at] ? [] : [at]))
  const kindAt = (at: number) => fields.find(({ index }) => index === at)?.kind ?? 'unlabelled'
  if (changed.some((at) => kindAt(at) === 'other')) return 'wrong field'
  const written = (of: readonly number[]) => of.map((at) => after[at]?.replaceAll(/\D/g, '') ?? '').join('')
  if (written(changed.filter((at) => isPhone(kindAt(at)))).includes(lastDigits)) return 'right'
  // Labels that "count neither way" mark fields of which nobody could say what they are.
  return written(changed).includes(lastDigits) ? 'unlabelled field' : 'not filled'
}

export const isPhone = (kind: string): boolean => kind === 'tel' || kind === 'tel-part'

/** Why a fill ended as it did, in the words of its own report. */
export function reasonOf(answer: FillAnswer | null): string {
  if (answer === null) return 'no report'
  if (answer.outcome === 'refused') return `refused: ${answer.reason}`
  const { outcome, reason, fields } = answer.report
  const told = fields.map(({ kind, status, reason: why, wrote, after, because }) =>
    [kind, status, why ?? '', wrote && `wrote ${wrote}`, after && `holds ${after}`, `(${because.join(' ')})`]
      .filter(Boolean)
      .join(' '),
  )
  return [reason === null ? outcome : `${outcome}: ${reason}`, ...told].join(' · ')
}
