/** Whether two pieces of plain JSON say the same, in whatever order their keys were written. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const mine = Object.entries(a)
  const theirs = new Map(Object.entries(b))
  return (
    mine.length === theirs.size &&
    mine.every(([key, value]) => theirs.has(key) && isSameData(value, theirs.get(key)))
  )
}
