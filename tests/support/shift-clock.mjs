// Loaded before anything else: the process lives in another year.
const { Date: Real } = globalThis
const shift = 1_000 * 86_400_000

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shift)
    else super(...given)
  }

  static now() {
    return Real.now() + shift
  }
}
