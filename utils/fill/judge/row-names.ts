import type { FieldSketch } from '@/utils/fill/page/sketch-page'
import { judgeName } from './judge-text'

/** A name that a form counts up ("ORDER_PROP_1", "ORDER_PROP_2" …) is a drawer, and says nothing of what is in it. */
export function withoutRowNames(fields: readonly FieldSketch[]): readonly FieldSketch[] {
  const counts = new Map<string, number>()
  for (const row of fields.flatMap(({ names }) => [...new Set(names.map(rowOf))])) {
    counts.set(row, (counts.get(row) ?? 0) + 1)
  }
  const isDrawer = (name: string): boolean =>
    /\d/.test(name) && (counts.get(rowOf(name)) ?? 0) > 2 && judgeName(name).about === 'other'
  return fields.map((field) =>
    field.names.some(isDrawer) ? { ...field, names: field.names.filter((name) => !isDrawer(name)) } : field,
  )
}

const rowOf = (name: string): string => name.replace(/\d+/g, '#')
