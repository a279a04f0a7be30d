import { dominates } from './plan-freedoms'

/** A way with all it can be ahead in, and what it has cost. */
interface Reached {
  readonly reached: readonly number[]
  readonly price: number
}

/**
 * Ways of which none need be looked at again. They are kept in the order of what they reached first: only those at
 * least as far there can be further in everything, and those are few, because a search looks at the furthest last.
 */
export class Frontier {
  /** Furthest last. */
  readonly #ways: Reached[] = []

  add(way: Reached): void {
    this.#ways.splice(this.#from(farOf(way)), 0, way)
  }

  /** Whether one of them is as far in everything, for no more. */
  isAhead(way: Reached): boolean {
    for (let at = this.#ways.length - 1; at >= 0; at--) {
      const other = this.#ways[at]
      if (other === undefined || farOf(other) < farOf(way)) return false
      if (other.price <= way.price && dominates(other.reached, way.reached)) return true
    }
    return false
  }

  /** Where the first that is further stands. */
  #from(far: number): number {
    let low = 0
    let high = this.#ways.length
    while (low < high) {
      const middle = (low + high) >> 1
      const way = this.#ways[middle]
      if (way !== undefined && farOf(way) > far) high = middle
      else low = middle + 1
    }
    return low
  }
}

function farOf({ reached }: Reached): number {
  return reached[0] ?? 0
}
