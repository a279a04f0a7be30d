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
  const places = addresses.map(({ kind, host, paths, number }) => ({ kind, host, paths, number }))
  return { id, name, localName, aliases, network, country, currency, status, addresses: places }
}

/**
 * Puts the products of one part of the world into one chunk. One chunk a country would be asked for as often and weigh
 * twice as much together, because each compresses alone.
 */
export function regionChunk(moduleId: string): string | null {
  const country = /\/utils\/carriers\/rules\/([a-z]+)\//.exec(moduleId)?.[1]
  if (country === undefined) return null
  const region = Object.keys(regions).find((name) => regions[name]?.split(' ').includes(country))
  return `carriers-${region ?? 'world'}`
}

const regions: Readonly<Record<string, string>> = {
  'east-asia': 'jp hk mo tw cn kr mn',
  'south-east-asia': 'sg my th vn id ph kh la mm bn',
  'south-asia': 'in bd lk np pk',
  'west-europe': 'gb ie de at ch fr be nl lu it es pt mt',
  'north-europe': 'dk se no fi is ee lv lt',
  'east-europe': 'pl cz sk hu ro bg gr cy hr si rs ba me mk al ua by ru tr ge az am kz uz md',
  america: 'us ca mx br ar cl co pe cr jm ky',
}
