import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether Debian packages may be installed here: as root, or through sudo without a password. */
export function mayAptInstall() {
  return onPath('apt-get') && mayRun([...sudo(), 'true'])
}

/** Installs Debian packages, telling their names. */
export function aptInstall(names) {
  console.log(`Installing ${names.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => {
    const [file, ...rest] = [...sudo(), 'apt-get', '-q', ...args]
    execFileSync(file, rest, { stdio: ['ignore', 'ignore', 'inherit'], env })
  }
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...names)
}

export function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

function sudo() {
  return process.getuid?.() === 0 ? [] : ['sudo', '-n']
}

function mayRun([file, ...args]) {
  try {
    execFileSync(file, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
