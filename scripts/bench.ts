import type { Claim } from '@/tests/bench/claim'

interface Bench {
  run: () => Promise<readonly object[]>
  /** What the rows must show. */
  claims?: (rows: readonly object[]) => readonly Claim[]
}

/**
 * Runs every tests/bench/*.bench.ts (or those whose path holds the given words) and prints its rows as a table; at the
 * end, one table of what was promised beside what was measured.
 */
export async function main(filters: string[]): Promise<void> {
  // At once: by the time this runs, what could load them later is closed.
  const benches = import.meta.glob<Bench>('@/tests/bench/*.bench.ts', { eager: true })
  const claims: Claim[] = []
  for (const [path, bench] of Object.entries(benches)) {
    if (!filters.every((word) => path.includes(word))) continue
    console.log(path)
    const rows = await bench.run()
    console.table(rows.map(rounded))
    claims.push(...(bench.claims?.(rows) ?? []))
  }
  console.log('What was promised, and what was measured')
  console.table(claims.map(({ holds, ...claim }) => ({ ...claim, holds: holds ? 'yes' : 'NO' })))
}

function rounded(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toPrecision(3)) : value,
    ]),
  )
}
