import type { FieldSketch } from '@/utils/fill/page/sketch-page'

/**
 * Forms that write a field's words behind it, to float above it by style. What stands behind one field stands in front
 * of the next, so a single field cannot tell: a form is read so when its last field has words behind it too.
 */
export function labelsOnTheirSide(fields: readonly FieldSketch[]): FieldSketch[] {
  return fields.map((field, at) => {
    const row = rowAround(fields, at)
    return isBehind(row) ? { ...field, label: field.after, near: [], after: '' } : field
  })
}

const isLettered = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{M}]{2}/u.test(text)

/** The unlabelled fields of one form that stand next to each other. */
function rowAround(fields: readonly FieldSketch[], at: number): readonly FieldSketch[] {
  const isOneOf = (other: FieldSketch | undefined): boolean =>
    other?.tag === 'input' &&
    other.label === '' &&
    other.placeholder === '' &&
    other.form === fields[at]?.form
  if (!isOneOf(fields[at])) return []
  let from = at
  let to = at
  while (isOneOf(fields[from - 1])) from--
  while (isOneOf(fields[to + 1])) to++
  const row = fields.slice(from, to + 1)
  const next = fields[to + 1]
  const isGoingOn = next?.form === fields[at]?.form && standsBetween(fields[to], next)
  return isGoingOn ? [] : row
}

/** Whether the words behind one field are those in front of the next. */
const standsBetween = (field: FieldSketch | undefined, next: FieldSketch | undefined): boolean =>
  next?.near[0]?.endsWith(field?.after ?? '') === true

function isBehind(row: readonly FieldSketch[]): boolean {
  if (row.length < 2 || !row.every(({ after }) => isLettered(after))) return false
  return row.slice(1).every((field, at) => standsBetween(row[at], field))
}
