import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleSim } from '@/tests/support/sample-records'
import type { Sim } from '@/utils/sim/sim'
import { type ImportMode, planImport } from '@/utils/storage/copies/merge-records'
import type { Records } from '@/utils/storage/database/rows'

const none: Records = { sims: [], events: [], recipes: [], receipts: [] }

const sim = (id: string, name: string, updatedAt: number, deletedAt: number | null = null): Sim => {
  return { ...sampleSim({ name }), id, createdAt: 0, updatedAt, archivedAt: null, deletedAt }
}

const copy = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      name: fc.constantFrom('x', 'y', 'z'),
      at: fc.nat(4),
      gone: fc.boolean(),
    }),
    { selector: ({ id }) => id },
  )
  .map((made) => made.map(({ id, name, at, gone }) => sim(id, name, at, gone ? at : null)))

function take(here: readonly Sim[], incoming: readonly Sim[], mode: ImportMode, stamp = 100) {
  const plan = planImport({ ...none, sims: here }, { ...none, sims: incoming }, mode, stamp).sims
  const merged = new Map([...here, ...plan.put].map((each) => [each.id, each]))
  return { plan, sims: [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

const live = (sims: readonly Sim[]) => sims.filter(({ deletedAt }) => deletedAt === null)
const said = (sims: readonly Sim[]) => live(sims).map(({ id, name }) => `${id}=${name}`)

describe('merging copies of the records', () => {
  it('comes to the same in every order, and again', () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        const merge = (...copies: Sim[][]) =>
          copies.reduce<Sim[]>((here, next) => take(here, next, 'merge').sims, [])
        const merged = merge(a, b, c)
        for (const order of [
          merge(a, c, b),
          merge(b, a, c),
          merge(b, c, a),
          merge(c, a, b),
          merge(c, b, a),
        ]) {
          expect(order).toEqual(merged)
        }
        expect(merge(a, b, c, a, b, c)).toEqual(merged)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('counts every record once', () => {
    fc.assert(
      fc.property(copy, copy, fc.constantFrom<ImportMode>('merge', 'replace'), (here, incoming, mode) => {
        const { plan, sims } = take(here, incoming, mode)
        const { added, changed, deleted, unchanged } = plan
        expect(added + changed + deleted + unchanged).toBe(sims.length)
        expect(live(sims)).toHaveLength(live(here).length + added - deleted)
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  it('replaced, they are those of the file and win over every older copy', () => {
    fc.assert(
      fc.property(copy, copy, (here, incoming) => {
        const { sims } = take(here, incoming, 'replace')
        expect(said(sims)).toEqual(said([...incoming].sort((a, b) => (a.id < b.id ? -1 : 1))))
        expect(take(sims, here, 'merge').sims).toEqual(sims)
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  it.each([
    ['the newer edit', [sim('a', 'old', 1)], [sim('a', 'new', 2)], ['a=new']],
    ['the newer edit, whoever has it', [sim('a', 'new', 2)], [sim('a', 'old', 1)], ['a=new']],
    ['a newer deletion', [sim('a', 'x', 1)], [sim('a', 'x', 2, 2)], []],
    ['a newer revival', [sim('a', 'x', 1, 1)], [sim('a', 'x', 2)], ['a=x']],
    ['a deletion at the same moment', [sim('a', 'x', 1)], [sim('a', 'x', 1, 1)], []],
  ])('%s stays', (_what, here, incoming, expected) => {
    expect(said(take(here, incoming, 'merge').sims)).toEqual(expected)
  })
})
