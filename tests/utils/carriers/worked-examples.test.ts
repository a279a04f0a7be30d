import { describe, expect, test } from 'vitest'
import type { Carrier } from '@/utils/carriers/carrier'
import type { Validity } from '@/utils/sim/rule'

const files = import.meta.glob<Carrier>('/utils/carriers/rules/*/*.ts', { import: 'default', eager: true })
const tests = import.meta.glob<string>('/tests/utils/carriers/*/*.test.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Lives told in a carrier's test, each with the source its dates are from. */
function examplesOf(file: string): number {
  const text =
    tests[file.replace('/utils/carriers/rules/', '/tests/utils/carriers/').replace('.ts', '.test.ts')] ?? ''
  const told = text.match(/^ {4}it: /gm)?.length ?? 0
  return Math.min(told, text.match(/^ {4}source: /gm)?.length ?? 0)
}

const shelf = Object.entries(files).map(([file, { id, rule }]) => ({ id, rule, examples: examplesOf(file) }))
const trusted = shelf.filter(({ rule }) => rule.tracks.length > 0 && rule.confidence !== 'low')

describe('worked examples with dates from the source’s words', () => {
  test('exist for every rule that is trusted, 177 at the least', () => {
    expect(trusted.length).toBeGreaterThanOrEqual(177)
    expect(trusted.filter(({ examples }) => examples === 0).map(({ id }) => id)).toEqual([])
  })

  test('are three for the three hardest rules of each kind', () => {
    const kinds = new Map<string, number[]>()
    for (const { rule, examples } of shelf) {
      const own = new Set(rule.tracks.flatMap(({ validity }) => kindsIn(validity)))
      for (const kind of own) kinds.set(kind, [...(kinds.get(kind) ?? []), examples])
    }
    const hardest = [...kinds].map(
      ([kind, counts]) => [kind, counts.sort((a, b) => b - a).slice(0, 3)] as const,
    )
    expect(hardest.length).toBeGreaterThanOrEqual(9)
    expect(hardest.filter(([, counts]) => counts.length < 3 || counts.some((count) => count < 3))).toEqual([])
  })
})

function kindsIn(validity: Validity): string[] {
  return 'of' in validity ? [validity.kind, ...validity.of.flatMap(kindsIn)] : [validity.kind]
}
