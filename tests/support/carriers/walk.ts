export interface Place {
  /** As in `tracks.0.validity.tiers.1`. */
  path: string
  key: string
  value: unknown
}

/** Every place in plain data, parents before children. */
export function walk(data: unknown, at = ''): Place[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const path = at ? `${at}.${key}` : key
    return [{ path, key, value }, ...walk(value, path)]
  })
}
