import type { FieldSketch } from '@/utils/fill/page/sketch-page'

/**
 * Forms that write a field's words behind it, to float above it by style. What stands behind one field stands in front
 * of the next, so a single field cannot tell: a form is read so when its last field has words behind it too.
 */
export function labelsOnTheirSide(fields: readonly FieldSketch[]): FieldSketch[] {
  const sided: FieldSketch[] = []
  while (sided.length < fields.length) {
    const row = rowFrom(fields, sided.length)
    const next = fields[sided.length + row.length]
    const isGoingOn = next?.form === row[0]?.form && standsBetween(row.at(-1), next)
    sided.push(...(isBehind(row) && !isGoingOn ? row.map(labelledBehind) : row))
  }
  return sided
}

const labelledBehind = (field: FieldSketch): FieldSketch => ({
  ...field,
  label: field.after,
  near: [],
  after: '',
})

const isLettered = (text: string): boolean => /[\p{L}\p{M}]{2}/u.test(text)

/** A field and the unlabelled ones of its form that follow it, when it is unlabelled itself. */
function rowFrom(fields: readonly FieldSketch[], from: number): FieldSketch[] {
  const row = fields.slice(from, from + 1)
  const isOneOf = (other: FieldSketch | undefined): other is FieldSketch =>
    other?.tag === 'input' && other.label === '' && other.placeholder === '' && other.form === row[0]?.form
  if (!isOneOf(row[0])) return row
  for (let at = from + 1, next = fields[at]; isOneOf(next); next = fields[++at]) row.push(next)
  return row
}

/** Whether the words behind one field are those in front of the next. */
const standsBetween = (field: FieldSketch | undefined, next: FieldSketch | undefined): boolean =>
  next?.near[0]?.endsWith(field?.after ?? '') === true

function isBehind(row: readonly FieldSketch[]): boolean {
  if (row.length < 2 || !row.every(({ after }) => isLettered(after))) return false
  return row.slice(1).every((field, at) => standsBetween(row[at], field))
}
