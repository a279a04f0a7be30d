/** A copy with one value replaced, whatever its type says: for planting what a contributor could write by mistake. */
export function plant<T extends object>(data: T, path: string, value: unknown): T {
  const copy = structuredClone(data)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce<object>((at, key) => Reflect.get(at, key), copy)
  Reflect.set(parent, last, value)
  return copy
}
