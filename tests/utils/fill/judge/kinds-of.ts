import { fieldSketch } from '@/tests/support/field-sketch'
import { judgePage } from '@/utils/fill/judge/judge-page'
import type { FieldSketch } from '@/utils/fill/page/sketch-page'

/** What each of these fields is taken for on a page with these headings; null for nothing of ours. */
export function kindsOf(
  fields: readonly Partial<FieldSketch>[],
  headings: readonly string[] = ['Recharge'],
): (string | null)[] {
  const judged = judgePage({ headings, fields: fields.map((one) => fieldSketch(one)), groups: [] }).fields
  return fields.map((_, at) => judged.find((found) => found.at === at)?.kind ?? null)
}

export function kindOf(given: Partial<FieldSketch>, headings?: readonly string[]): string | null | undefined {
  return kindsOf([given], headings)[0]
}
