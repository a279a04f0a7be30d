import { openEnginePage } from '@/tests/fixtures/pages/engine-page'
import { india } from '@/tests/fixtures/pages/pages'

export interface Row {
  readonly what: string
  readonly elements: number
  /** Milliseconds: the first run in a fresh page, and the median of the following ones. */
  readonly first: number
  readonly median: number
}

const sizes = [100, 1_000, 5_000, 20_000]

/** Scans and fills pages of growing size in a real Chromium; the last rows give the cost of one element. */
export async function run(): Promise<Row[]> {
  const engine = await openEnginePage('chromium')
  const rows: Row[] = []
  try {
    for (const [what, elements, html] of pages()) {
      await engine.show(html)
      const scan = await engine.run<readonly number[]>(`(() => {
        const times = []
        for (let count = 0; count < 15; count++) { const before = performance.now(); engine.findFields(document); times.push(performance.now() - before) }
        return times
      })()`)
      rows.push({ what: `scan, ${what}`, elements, ...summed(scan) })
      const before = performance.now()
      await engine.fill({ number: india, amount: null })
      const spent = performance.now() - before
      rows.push({ what: `fill with all its waiting, ${what}`, elements, first: spent, median: spent })
    }
  } finally {
    await engine.close()
  }
  return [...rows, slopeOf(rows)]
}

function pages(): (readonly [string, number, string])[] {
  const form =
    '<h1>Recharge</h1><form><label>Mobile number <input type="tel"></label><label>Amount <input type="number"></label></form>'
  const grown = sizes.map((count) => {
    const rest = Array.from(
      { length: Math.floor(count / 2) - 4 },
      (_, at) => `<div><span>Text ${at}</span></div>`,
    ).join('')
    return [`${count} elements`, count, `<!doctype html><title>Recharge</title>${form}${rest}`] as const
  })
  const inputs = Array.from(
    { length: 1_000 },
    (_, at) => `<div><label for="f${at}">Field ${at}</label><input id="f${at}" name="field${at}"></div>`,
  ).join('')
  return [...grown, ['1,000 inputs', 3_000, `<!doctype html><title>Recharge</title>${form}${inputs}`]]
}

function summed(times: readonly number[]): { first: number; median: number } {
  const sorted = times.slice(1).toSorted((a, b) => a - b)
  return { first: times[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 }
}

function slopeOf(rows: readonly Row[]): Row {
  const scans = rows.filter(({ what }) => what.startsWith('scan') && what.endsWith('elements'))
  const [small, large] = [scans[0], scans.at(-1)]
  if (small === undefined || large === undefined) return { what: 'slope', elements: 1, first: 0, median: 0 }
  const spread = large.elements - small.elements
  return {
    what: 'scan, per element',
    elements: 1,
    first: (large.first - small.first) / spread,
    median: (large.median - small.median) / spread,
  }
}
