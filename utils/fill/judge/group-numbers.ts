import type { FoundField } from '@/utils/fill/find-fields'

/** The fields that together take one number: a whole field, or an area code and what follows it. */
export interface NumberGroup {
  readonly countryCode: FoundField | null
  /** One field for a whole number, several for a split one. */
  readonly parts: readonly FoundField[]
  readonly confirm: FoundField | null
}

/** Groups found fields in page order. */
export function groupNumbers(found: readonly FoundField[]): NumberGroup[] {
  const groups: { countryCode: FoundField | null; parts: FoundField[]; confirm: FoundField | null }[] = []
  let countryCode: FoundField | null = null
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
