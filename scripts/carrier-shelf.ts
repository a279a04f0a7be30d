import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Carrier } from '../utils/carriers/carrier'

const indexModule = 'virtual:carrier-index'
const folder = join(import.meta.dirname, '../utils/carriers/rules')

/**
 * Derives the small index of the carrier shelf (who exists, who owns which address) from the carriers' own files at
 * build time, so that adding a carrier is one file and its test, and no page carries the whole shelf.
 */
export function carrierShelf(): Plugin {
  return {
    name: 'carrier-shelf',
    resolveId: (id) => (id === indexModule ? `\0${indexModule}` : null),
    async load(id) {
      if (id !== `\0${indexModule}`) return null
      const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort()
      for (const file of files) this.addWatchFile(join(folder, file))
      const entries = await Promise.all(files.map(async (file) => toEntry(await readCarrier(file))))
      return `export const carrierIndex = ${JSON.stringify(entries)}`
    },
  }
}

async function readCarrier(file: string): Promise<Carrier> {
  const module: { default: Carrier } = await import(pathToFileURL(join(folder, file)).href)
  return module.default
}

function toEntry({ id, name, localName, aliases, network, country, currency, status, addresses }: Carrier) {
  return { id, name, localName, aliases, network, country, currency, status, addresses }
}

/** Puts the products of one country into one chunk: 80 small files instead of 330 tiny ones. */
export function countryChunk(moduleId: string): string | null {
  return /\/utils\/carriers\/rules\/([a-z]+)\//.exec(moduleId)?.[1]?.replace(/^/, 'carriers-') ?? null
}
