import type { Plugin } from 'vite'

const framed = /^\0virtual:wxt-unlisted-script-entrypoint\?(.+)$/

/**
 * In a build a script that goes into pages is started by one call. The framework's own start tells the console of what
 * fails, as the browser does anyway.
 */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const entry = id.match(framed)?.[1]
      return entry === undefined ? null : `import script from ${JSON.stringify(entry)}\nscript.main()`
    },
  }
}
