import { createServer } from 'vite'

interface Tally {
  name: string
  right: number
  texts: number
  falsely: number
  silent: number
  /** The same two counts at the batch's first run, before anything was changed for it. */
  unseen?: { right: number; falsely: number }
}

/** Reads the whole corpus of carriers' texts; prints a table and one JSON line. */
export async function run(): Promise<void> {
  const root = new URL('..', import.meta.url).pathname
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: { '@': root } },
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    const { tallies } = (await server.ssrLoadModule('/tests/utils/reading/corpus/score.ts')) as {
      tallies: () => Tally[]
    }
    const rows = tallies()
    console.log(`${'carriers’ texts'.padEnd(17)}all right              unseen    falsely read        unseen`)
    for (const { name, right, texts, falsely, silent, unseen } of rows) {
      const share = `${percent(right, texts)} of ${String(texts).padStart(3)}`
      const sharesBefore = unseen ? percent(unseen.right, texts) : ''
      const countBefore = unseen ? String(unseen.falsely) : ''
      console.log(
        `${name.padEnd(14)}${share.padStart(16)}${sharesBefore.padStart(18)}` +
          `${`${falsely} of ${silent}`.padStart(16)}${countBefore.padStart(14)}`,
      )
    }
    console.log(JSON.stringify({ reading: rows }))
  } finally {
    await server.close()
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
