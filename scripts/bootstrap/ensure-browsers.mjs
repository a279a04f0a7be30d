import { existsSync, readdirSync } from 'node:fs'
import { aptInstall, mayAptInstall, onPath } from './apt-install.mjs'

/** What the browser tests drive, by Debian's package names, and how to see that it is there. */
const needs = [
  {
    name: 'chromium',
    isThere: () => process.env.SIM_KEEPER_CHROMIUM || onPath('chromium') || inApplications('Chromium'),
  },
  {
    name: 'firefox-esr',
    isThere: () =>
      process.env.SIM_KEEPER_FIREFOX ||
      onPath('firefox-esr') ||
      onPath('firefox') ||
      inApplications('Firefox'),
  },
  { name: 'xvfb', isThere: () => onPath('Xvfb') },
  { name: 'xdotool', isThere: () => onPath('xdotool') },
  { name: 'scrot', isThere: () => onPath('scrot') },
  { name: 'openbox', isThere: () => onPath('openbox') },
  { name: 'gcc', isThere: () => onPath('cc') },
  { name: 'libc6-dev', isThere: () => existsSync('/usr/include/stdlib.h') },
  { name: 'fonts-noto-cjk', isThere: () => process.platform === 'darwin' || hasChineseFont() },
]

/** Installs by apt-get what is missing and may be installed; otherwise says in one sentence what to install. */
export function ensureBrowsers() {
  const missing = missingNames()
  if (missing.length === 0) return
  if (!mayAptInstall()) {
    // macOS has no Xvfb: a desktop there shows its own windows, so only the browsers are asked for.
    const needed =
      process.platform === 'linux' ? missing : missing.filter((name) => /chromium|firefox/.test(name))
    if (needed.length === 0) return
    throw new Error(`Please install ${needed.join(', ')} (Debian's package names) and run this again.`)
  }
  aptInstall(missing)
  const still = missingNames()
  if (still.length > 0)
    throw new Error(`apt-get did not bring ${still.join(', ')}; please install it by hand.`)
}

function missingNames() {
  return needs.filter((need) => !need.isThere()).map((need) => need.name)
}

function inApplications(name) {
  return existsSync(`/Applications/${name}.app`)
}

function hasChineseFont() {
  return filesIn('/usr/share/fonts', { recursive: true }).some((file) => /CJK/.test(file))
}

function filesIn(folder, options) {
  return existsSync(folder) ? readdirSync(folder, options) : []
}
