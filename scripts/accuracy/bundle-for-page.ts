import { build } from 'vite'

/** Bundles one module with everything it needs into a script whose value is that module's exports. */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
    build: {
      write: false,
      target: 'esnext',
      minify: true,
      lib: { entry, formats: ['iife'], name: '__simKeeper' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error(`could not bundle ${entry}`)
  return output.output[0].code
}
