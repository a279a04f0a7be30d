import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { zip } from 'wxt'
import { tally } from '@/tests/support/tally'
import { unpackZip } from '@/tests/support/unpack-zip'

const root = join(import.meta.dirname, '../..')
const targets = [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const

describe('a build from the sources that are handed to reviewers', () => {
  let folder = ''
  let sources: string[] = []
  let compared = 0

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sim-keeper-review-'))
    const packed = await zip({
      root,
      browser: 'firefox',
      mode: 'production',
      outDir: join(folder, 'packed'),
      logger: silent,
    })
    const file = packed.find((path) => path.endsWith('-sources.zip')) ?? ''
    sources = unpackZip(file, join(folder, 'a place/elsewhere'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'a place/elsewhere/node_modules'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
    tally('builds equal to the byte', compared, targets.length)
  })

  test('holds what is built from, and nothing of the tests or of the working copy', () => {
    const tops = new Set(sources.map((path) => path.split('/')[0]))
    expect([...tops].filter((top) => !/\.(ts|json|md)$|^LICENSE$/.test(top ?? '')).sort()).toEqual([
      'components',
      'entrypoints',
      'public',
      'scripts',
      'utils',
    ])
  })

  test.each(targets)('at another place and in another year is the same to the byte in %s', (name, target) => {
    const elsewhere = join(folder, 'a place/elsewhere')
    const build = `import('./scripts/build-extension.ts').then(({ buildExtension }) => buildExtension('${target}'))`
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', join(root, 'tests/support/shift-clock.mjs'), '--input-type=module', '-e', build],
      {
        cwd: elsewhere,
        encoding: 'utf8',
        env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ja_JP.UTF-8' },
      },
    )
    expect([status, stderr]).toEqual([0, expect.any(String)])
    const [one, other] = [
      filesOf(inject('extensions')[name]),
      filesOf(join(elsewhere, `.output/${target}-mv3`)),
    ]
    const paths = new Set([...Object.keys(one), ...Object.keys(other)])
    expect([...paths].filter((path) => one[path] !== other[path])).toEqual([])
    expect(paths.size).toBeGreaterThan(20)
    compared += 1
  })
})

function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )
}

const quiet = () => undefined
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  success: quiet,
  start: quiet,
  box: quiet,
  ready: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  level: 0,
}
