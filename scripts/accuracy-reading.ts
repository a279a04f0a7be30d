import { createServer } from 'vite'

interface Half {
  name: string
  right: number
  texts: number
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
    const { halves, nothings } = (await server.ssrLoadModule('/tests/utils/reading/corpus/score.ts')) as {
      halves: () => Half[]
      nothings: () => Half[]
    }
    const rows = [...halves(), ...nothings()]
    for (const { name, right, texts } of rows) {
      const share = ((100 * right) / texts).toFixed(1)
      console.log(
        `${name.padEnd(34)}${String(right).padStart(5)} of ${String(texts).padStart(4)}${share.padStart(8)} %`,
      )
    }
    console.log(JSON.stringify({ reading: rows }))
  } finally {
    await server.close()
  }
}
