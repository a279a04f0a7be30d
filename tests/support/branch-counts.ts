import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { bundleForPage } from '@/scripts/accuracy/bundle-for-page'
import type { ScriptRun } from '@/scripts/merge-coverage'

/** Where a run that counts branches wants the counts. */
const { SIM_KEEPER_COVERAGE: folder } = process.env
const root = join(import.meta.dirname, '../..')
/** Names the engine's script to the browser, so that it is told from the page's own. */
const engineUrl = 'sim-keeper-engine.js'
/** How the tests wrap the engine before they run it. */
const engineWrapper = '(async () => { '

/** The engine as a script for a page: as it ships, or with its source map when branches are counted. */
export async function bundleEngine(): Promise<string> {
  const entry = join(root, 'tests/fixtures/pages/engine.ts')
  if (folder === undefined) return bundleForPage(entry)
  const bundle = await bundleForPage(entry, true)
  writeFileSync(join(folder, engineUrl), bundle)
  const [code = ''] = bundle.split('//# sourceMappingURL=')
  return `${code}\n//# sourceURL=${engineUrl}\n`
}

interface EngineCount {
  /** To be called before the tab navigates, which drops the counts. */
  collect(): Promise<void>
  /** The expression as it has to be run: code that the browser takes from its cache is not counted by branch. */
  uncached(expression: string): string
}

/** Counts the engine's branches in this tab. */
export async function countEngine(session: CDPSession): Promise<EngineCount> {
  if (folder === undefined) return { collect: async () => {}, uncached: (expression) => expression }
  await startCounting(session)
  const place = {
    script: engineUrl,
    builtAs: `${root}/dist/${engineUrl}`,
    wrapperLength: engineWrapper.length,
  }
  return {
    collect: () => writeCounts(session, folder, (url) => (url === engineUrl ? place : null)),
    uncached: (expression) => `${expression}\n// ${randomUUID()}`,
  }
}

/** Counts the branches of the whole extension in every page that opens from now on. */
export function countExtension(context: BrowserContext, origin: string, extension: string): void {
  if (folder === undefined) return
  const placeOf = (url: string): Place | null => {
    if (!url.startsWith(`${origin}/`) || !url.endsWith('.js')) return null
    const path = url.slice(origin.length + 1)
    const script = path.replaceAll('/', '-')
    writeFileSync(join(folder, script), readFileSync(join(extension, path)))
    return { script, builtAs: join(extension, path), wrapperLength: 0 }
  }
  const count = async (page: Page) => {
    const session = await context.newCDPSession(page)
    await startCounting(session)
    // A page goes when it likes and takes its counts with it: what is read every second is kept.
    const timer = setInterval(() => {
      writeCounts(session, folder, placeOf).catch(() => clearInterval(timer))
    }, 1000)
    page.once('close', () => clearInterval(timer))
  }
  context.on('page', (page) => void count(page).catch(() => undefined))
}

type Place = Omit<ScriptRun, 'functions'>

async function startCounting(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable')
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
}

async function writeCounts(
  session: CDPSession,
  into: string,
  placeOf: (url: string) => Place | null,
): Promise<void> {
  const { result } = await session.send('Profiler.takePreciseCoverage')
  const runs = result.flatMap(({ url, functions }): ScriptRun[] => {
    const place = placeOf(url)
    return place === null ? [] : [{ ...place, functions }]
  })
  if (runs.length > 0) writeFileSync(join(into, `${randomUUID()}.run.json`), JSON.stringify(runs))
}
