/** The present, in milliseconds since the epoch. Read here and nowhere else, so that one place can be moved in tests. */
export function now(): number {
  return Date.now()
}
