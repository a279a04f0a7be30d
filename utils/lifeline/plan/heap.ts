/** A queue that always gives out its smallest entry first. */
export class Heap<T> {
  readonly #entries: T[] = []
  readonly #isLess: (a: T, b: T) => boolean

  constructor(isLess: (a: T, b: T) => boolean) {
    this.#isLess = isLess
  }

  push(entry: T): void {
    const entries = this.#entries
    let at = entries.push(entry) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = entries[parent]
      if (above === undefined || !this.#isLess(entry, above)) break
      entries[at] = above
      at = parent
    }
    entries[at] = entry
  }

  pop(): T | undefined {
    const entries = this.#entries
    const top = entries[0]
    const last = entries.pop()
    if (last === undefined || entries.length === 0) return top
    let at = 0
    for (;;) {
      const child = this.#smallerChild(at)
      const below = entries[child]
      if (below === undefined || !this.#isLess(below, last)) break
      entries[at] = below
      at = child
    }
    entries[at] = last
    return top
  }

  #smallerChild(at: number): number {
    const left = this.#entries[2 * at + 1]
    const right = this.#entries[2 * at + 2]
    return left !== undefined && right !== undefined && this.#isLess(right, left) ? 2 * at + 2 : 2 * at + 1
  }
}
