import type { Plugin } from 'vite'

const polyfill = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/
const table = /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/

/** What of the browser's API the extension calls. */
const used = [
  'alarms',
  'commands',
  'contextMenus',
  'notifications',
  'permissions',
  'runtime',
  'storage',
  'tabs',
]

/**
 * In a build the polyfill lists only the parts of the API that the extension calls. What is not listed is passed on as
 * the browser has it, with promises of its own.
 */
export function leanPolyfill(): Plugin {
  return {
    name: 'lean-polyfill',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return polyfill.test(id) ? { code: withUsedParts(code), map: null } : null
    },
  }
}

export function withUsedParts(code: string): string {
  const [written] = code.match(table) ?? []
  if (written === undefined) throw new Error('the polyfill keeps its list in another place')
  const whole: Record<string, unknown> = JSON.parse(written)
  const lean = Object.fromEntries(used.map((name) => [name, whole[name]]))
  return code.replace(written, () => JSON.stringify(lean))
}
