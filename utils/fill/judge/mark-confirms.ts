import type { FieldKind } from '@/utils/fill/find-fields'
import type { WeighedField } from './weigh-field'

/** A second number field that asks to confirm, or repeats the words of the one right before it. */
export function markConfirms(fields: readonly WeighedField[], kinds: Map<WeighedField, FieldKind>): void {
  let last: WeighedField | null = null
  for (const field of fields) {
    const isNumber = kinds.get(field) === 'number'
    if (isNumber && last !== null) {
      const isTwin =
        fields.indexOf(field) === fields.indexOf(last) + 1 &&
        wordsOf(field) === wordsOf(last) &&
        wordsOf(field) !== ''
      if (field.marks.has('confirm') || isTwin) kinds.set(field, 'confirm-number')
    }
    if (kinds.get(field) === 'number') last = field
  }
}

const wordsOf = ({ field }: WeighedField): string => `${field.label}|${field.placeholder}`.replace(/^\|$/, '')
