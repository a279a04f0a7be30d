import { join, resolve } from 'node:path'
import { build } from 'wxt'

export type Target = 'chrome' | 'firefox'
export const targets = ['chrome', 'firefox'] as const

/** Builds the release extension for one browser and returns its folder. `outDir` keeps a build apart from the others. */
export async function buildExtension(target: Target, outDir = '.output'): Promise<string> {
  const root = join(import.meta.dirname, '..')
  const builtIn = resolve(root, outDir)
  // Vite takes what runs it for what it builds: without this a build from a test or a script would be one for development.
  const { NODE_ENV } = process.env
  process.env['NODE_ENV'] = 'production'
  await build({ root, browser: target, mode: 'production', outDir, logger: quiet }).finally(() => {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = NODE_ENV
  })
  return join(builtIn, `${target}-mv3`)
}

const say = (...words: unknown[]) => console.error(...words)
const quiet = {
  debug() {},
  log() {},
  info() {},
  success() {},
  start() {},
  box() {},
  ready() {},
  warn: say,
  error: say,
  fatal: say,
  level: 0,
}
