import type { FoundField } from '@/utils/fill/find-fields'
import { readMoney } from '@/utils/fill/format/read-money'
import type { PageSketch } from '@/utils/fill/page/sketch-page'
import { assignKinds } from './assign-kinds'
import { labelsOnTheirSide } from './label-side'
import { type PagePurpose, purposeOf } from './page-purpose'
import { readWords } from './read-words'
import { withoutRowNames } from './row-names'
import { weighField } from './weigh-field'

export interface JudgedField extends Omit<FoundField, 'element'> {
  /** Place in the sketch's list of fields. */
  readonly at: number
}

/** What a page's fields are; plain data, like the sketch it is made from. */
export interface PageJudgement {
  readonly isTopUp: boolean
  readonly fields: readonly JudgedField[]
  /** Places of the groups whose tiles are the amounts. */
  readonly groups: readonly number[]
}

/**
 * Judges a sketched page by its words. Pure: needs no page, so it can run far from one. The purpose is given where it
 * was already read.
 */
export function judgePage(
  { headings, fields, groups }: PageSketch,
  purpose: PagePurpose = purposeOf(headings),
): PageJudgement {
  const { isTopUp } = purpose
  const weighed = labelsOnTheirSide(withoutRowNames(fields)).map((field, at) =>
    weighField(field, at, purpose),
  )
  const roots = [...new Set(fields.map(({ root }) => root))]
  return {
    isTopUp,
    fields: roots.flatMap((root) =>
      assignKinds(
        weighed.filter(({ field }) => field.root === root),
        purpose,
      ),
    ),
    groups: groups.flatMap((texts, at) => (isTopUp && texts.filter(isSum).length > 1 ? [at] : [])),
  }
}

const isSum = (text: string): boolean =>
  readMoney(text).length > 0 &&
  !readWords(text).some(({ concepts }) => concepts.includes('never') || concepts.includes('other'))
