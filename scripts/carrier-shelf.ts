import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Carrier } from '../utils/carriers/carrier.ts'
import { regionOf } from '../utils/carriers/region.ts'
import { splitCarrier } from '../utils/carriers/split-carrier.ts'

const indexModule = 'virtual:carrier-index'
const regionModule = 'virtual:carriers/'
const folder = join(import.meta.dirname, '../utils/carriers/rules')

/**
 * Derives from the carriers' own files, at build time, the small index of the shelf (who exists, who owns which
 * address) and one chunk for each part of the world. So adding a carrier is one file and its test, no page carries the
 * whole shelf, and no chunk says again what the index says. One chunk a country would weigh twice as much together,
 * because each compresses alone; twice as many parts of the world, 4 KiB more.
 */
export function carrierShelf(): Plugin {
  return {
    name: 'carrier-shelf',
    resolveId: (id) => (id === indexModule || id.startsWith(regionModule) ? `\0${id}` : null),
    async load(id) {
      const name = id.slice(1)
      if (!id.startsWith('\0') || !(name === indexModule || name.startsWith(regionModule))) return null
      const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort()
      for (const file of files) this.addWatchFile(join(folder, file))
      if (name === indexModule) {
        const entries = (await readCarriers(files)).map((carrier) => splitCarrier(carrier).entry)
        return `export const carrierIndex = ${JSON.stringify(entries)}`
      }
      const region = name.slice(regionModule.length)
      const carriers = await readCarriers(files.filter((file) => regionOf(dirname(file)) === region))
      const shelf = Object.fromEntries(carriers.map((carrier) => [carrier.id, splitCarrier(carrier).shelved]))
      return `export const shelf = ${JSON.stringify(shelf)}`
    },
  }
}

function readCarriers(files: readonly string[]): Promise<Carrier[]> {
  return Promise.all(
    files.map(async (file) => {
      const module: { default: Carrier } = await import(pathToFileURL(join(folder, file)).href)
      return module.default
    }),
  )
}
