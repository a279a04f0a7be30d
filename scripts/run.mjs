// The first command typed in an empty clone lands here, on whatever Node the machine has (20 or newer), before any
// package is installed: this file and scripts/bootstrap import nothing but Node itself.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { ensureBrowsers } from './bootstrap/ensure-browsers.mjs'
import { ensureCalendar } from './bootstrap/ensure-calendar.mjs'
import { ensurePackages } from './bootstrap/ensure-packages.mjs'

const needsBrowsers = ['start', 'test', 'screenshots', 'bench', 'accuracy']
const [command, ...args] = process.argv.slice(2)

try {
  const node = ensurePackages()
  if (needsBrowsers.includes(command)) ensureBrowsers()
  if (command === 'test') ensureCalendar()
  // Tools start with `env node`: theirs must be this Node too.
  const env = { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH }
  // The profiles and copies that a run makes come to gigabytes: they are put below one folder, which goes with the run.
  env.TMPDIR = mkdtempSync(join(tmpdir(), 'sim-keeper-'))
  const child = spawn(node, ['scripts/bootstrap/load-script.mjs', command, ...args], {
    stdio: 'inherit',
    env,
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    rmSync(env.TMPDIR, { recursive: true, force: true, maxRetries: 9, retryDelay: 100 })
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
