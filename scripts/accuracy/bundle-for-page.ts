import { build } from 'vite'

/**
 * Bundles one module with everything it needs into a script whose value is that module's exports. For a count of
 * what runs it stays as it was written, and carries its source map.
 */
export async function bundleForPage(entry: string, counted = false): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
    build: {
      write: false,
      target: 'esnext',
      minify: !counted,
      sourcemap: counted && 'inline',
      lib: { entry, formats: ['iife'], name: '__simKeeper' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error(`could not bundle ${entry}`)
  return output.output[0].code
}
