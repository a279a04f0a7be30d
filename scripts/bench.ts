/** Runs every tests/bench/*.bench.ts (or those whose path holds the given words) and prints its rows as a table. */
export async function main(filters: string[]): Promise<void> {
  const benches = import.meta.glob<{ run: () => Promise<readonly object[]> }>('@/tests/bench/*.bench.ts')
  for (const [path, load] of Object.entries(benches)) {
    if (!filters.every((word) => path.includes(word))) continue
    console.log(path)
    console.table((await (await load()).run()).map(rounded))
  }
}

function rounded(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toPrecision(3)) : value,
    ]),
  )
}
