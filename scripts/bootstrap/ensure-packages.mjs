import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall, mayAptInstall } from './apt-install.mjs'

const root = join(import.meta.dirname, '../..')
const stamp = join(root, 'node_modules/.installed-lockfile')
const node = join(root, 'node_modules/.bin/node')

/** Installs the packages of the lockfile when they are missing or another lockfile's; returns the path of their Node. */
export function ensurePackages() {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockfile) {
    console.log('Installing the packages of package-lock.json …')
    // Not `npm ci`: it refuses a lockfile that lacks other platforms' binaries, which a registry need not have.
    npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error')
    writeFileSync(stamp, lockfile)
  }
  // A bare Debian lacks a library that every compiler brings along.
  if (!runs(node) && lacksLibrary(node, 'libatomic.so')) {
    if (!mayAptInstall())
      throw new Error("Please install libatomic1 (Debian's package name) and run this again.")
    aptInstall(['libatomic1'])
  }
  // The `node` package puts its binary in place by an install script, which a careful npm setting may have held back.
  if (!runs(node)) npm('rebuild', 'node', '--ignore-scripts=false')
  if (!runs(node)) {
    throw new Error(
      'The npm package "node" did not install its binary: allow its install script and run "npm ci".',
    )
  }
  return node
}

function npm(...args) {
  execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: withoutOuterNpm() })
}

/** Inside `npm test` npm hands its own settings down as variables; those of the outer run are not ours to keep. */
function withoutOuterNpm() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:command|lifecycle|package)/.test(name)),
  )
}

function lacksLibrary(binary, library) {
  const { stderr } = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  return stderr?.includes(library) === true
}

function runs(binary) {
  try {
    const version = execFileSync(binary, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number(/^v(\d+)/.exec(version)?.[1]) >= 26
  } catch {
    return false
  }
}
