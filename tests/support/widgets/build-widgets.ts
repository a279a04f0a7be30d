import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('../../..', import.meta.url).pathname
const workspace = join(root, 'tests/widgets')
export const builtWidgets = join(root, 'artifacts/widgets')

/**
 * Installs the libraries of the widget pages and bundles them, each only when what it is made from has changed.
 * They are a workspace of their own, so that nobody who only builds the extension downloads thirty form libraries.
 */
export function buildWidgets(): void {
  once(join(workspace, 'node_modules/.installed-from'), ['package-lock.json'], () =>
    inWorkspace('npm', 'ci', '--no-audit', '--no-fund'),
  )
  const sources = readdirSync(join(workspace, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(workspace.length + 1))
    .sort()
  once(
    join(builtWidgets, '.built-from'),
    [...sources, 'index.html', 'vite.config.ts', 'package-lock.json'],
    () => inWorkspace('npm', 'run', 'build'),
  )
}

/** The name of every page, as `?widget=` takes it. */
export const widgetNames: readonly string[] = readdirSync(join(workspace, 'src/widgets'))
  .map((file) => file.replace(/\.tsx?$/, ''))
  .sort()

function once(marker: string, files: readonly string[], make: () => void): void {
  const sum = createHash('sha256')
  for (const file of files) sum.update(file).update(readFileSync(join(workspace, file)))
  const from = sum.digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === from) return
  make()
  writeFileSync(marker, from)
}

function inWorkspace(command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: workspace, stdio: ['ignore', 'ignore', 'inherit'] })
}
