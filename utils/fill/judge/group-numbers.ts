import type { FieldKind } from '@/utils/fill/find-fields'

/** The fields that together take one number: a whole field, or an area code and what follows it. */
export interface Grouped<Field> {
  readonly countryCode: Field | null
  /** One field for a whole number, several for a split one. */
  readonly parts: readonly Field[]
  readonly confirm: Field | null
}

/** Groups found fields in page order. */
export function groupNumbers<Field extends { readonly kind: FieldKind }>(
  found: readonly Field[],
): Grouped<Field>[] {
  const groups: { countryCode: Field | null; parts: Field[]; confirm: Field | null }[] = []
  let countryCode: Field | null = null
  for (const field of found) {
    const last = groups.at(-1)
    if (field.kind === 'country-code') countryCode = field
    else if (field.kind === 'number' || field.kind === 'area-code') {
      groups.push({ countryCode, parts: [field], confirm: null })
      countryCode = null
    } else if (field.kind === 'local-number' && last !== undefined) last.parts.push(field)
    else if (field.kind === 'confirm-number' && last !== undefined) last.confirm ??= field
  }
  return groups
}
