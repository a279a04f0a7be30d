import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Frontier } from '@/utils/lifeline/plan/frontier'
import { dominates } from '@/utils/lifeline/plan/plan-freedoms'

const seed = 20_261_122
const end = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(-Infinity))
const ways = fc.integer({ min: 0, max: 3 }).chain((count) =>
  fc.array(
    fc.record({
      reached: fc.array(end, { minLength: count, maxLength: count }),
      price: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 30 },
  ),
)

it('a way is behind when any earlier one is as far in everything for no more, in whatever order they came', () => {
  fc.assert(
    fc.property(ways, (all) => {
      const frontier = new Frontier()
      for (const [index, way] of all.entries()) {
        const isBehind = all
          .slice(0, index)
          .some((other) => other.price <= way.price && dominates(other.reached, way.reached))
        expect(frontier.isAhead(way)).toBe(isBehind)
        frontier.add(way)
      }
    }),
    { numRuns: 2000, seed },
  )
})
