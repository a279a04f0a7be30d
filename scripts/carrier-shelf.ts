import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Carrier } from '../utils/carriers/carrier.ts'
import { splitCarrier } from '../utils/carriers/split-carrier.ts'
import { abridge } from './abridge.ts'

const indexModule = 'virtual:carrier-index'
const shelvesModule = 'virtual:carrier-shelves'
const phrasesModule = 'virtual:shelf/carriers-phrases'
const countryModule = 'virtual:shelf/carriers-'
const folder = join(import.meta.dirname, '../utils/carriers/rules')

/**
 * Derives from the carriers' own files, at build time, the small index of the shelf (who exists, who owns which
 * address) and one chunk for each country. So adding a carrier is one file and its test, no page carries a carrier of a
 * country it shows no SIM of, and no chunk says again what the index says. What countries share is in a list of
 * phrases, loaded with the first of them: each compressed by itself, 93 countries would weigh twice as much.
 */
export function carrierShelf(): Plugin {
  // Read once a build, however many of its modules are made of them.
  let found: ReturnType<typeof filesByCountry> | null = null
  let shelf: ReturnType<typeof readShelf> | null = null
  return {
    name: 'carrier-shelf',
    buildStart() {
      found = null
      shelf = null
    },
    outputOptions: ({ chunkFileNames: usual = '[name]-[hash].js', ...options }) => ({
      ...options,
      // No browser keeps an extension's files from one version for the next: 93 hashes would only be weight.
      chunkFileNames(chunk) {
        if (chunk.name.startsWith('carriers-')) return 'chunks/[name].js'
        return typeof usual === 'function' ? usual(chunk) : usual
      },
    }),
    resolveId: (id) =>
      [indexModule, shelvesModule].includes(id) || id.startsWith(countryModule) ? `\0${id}` : null,
    async load(id) {
      const name = id.slice(1)
      if (!id.startsWith('\0virtual:')) return null
      if (name !== indexModule && name !== shelvesModule && !name.startsWith(countryModule)) return null
      found ??= filesByCountry()
      const files = await found
      for (const file of [...files.values()].flat()) this.addWatchFile(file)
      if (name === shelvesModule) return exportShelves([...files.keys()])
      if (name === indexModule) return exportIndex(await readCarriers([...files.values()].flat()))
      shelf ??= readShelf(files)
      const { phrases, countries } = await shelf
      const text = countries.get(name.slice(countryModule.length))
      return name === phrasesModule
        ? `export const phrases = ${JSON.stringify(phrases.join('\n'))}.split('\\n')`
        : `export const text = ${JSON.stringify(text)}`
    },
  }
}

function exportShelves(countries: readonly string[]): string {
  const loaders = countries.map((country) => `'${country}': () => import('${countryModule}${country}'),`)
  return `export const shelves = {\n${loaders.join('\n')}\n}`
}

function exportIndex(carriers: readonly Carrier[]): string {
  return `export const carrierIndex = ${JSON.stringify(carriers.map((carrier) => splitCarrier(carrier).entry))}`
}

/** Every country's carriers as one text, by its folder, and the phrases all of them are written with. */
async function readShelf(
  files: ReadonlyMap<string, readonly string[]>,
): Promise<{ phrases: string[]; countries: Map<string, string> }> {
  const countries = [...files.keys()]
  const texts = await Promise.all([...files.values()].map(async (own) => textOf(await readCarriers(own))))
  const { phrases, abridged } = abridge(texts)
  return { phrases, countries: new Map(abridged.map((text, at) => [countries[at] ?? '', text])) }
}

function textOf(carriers: readonly Carrier[]): string {
  return JSON.stringify(
    Object.fromEntries(carriers.map((carrier) => [carrier.id, splitCarrier(carrier).shelved])),
  )
}

async function filesByCountry(): Promise<Map<string, string[]>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort()
  return Map.groupBy(
    files.map((file) => join(folder, file)),
    (file) => dirname(file).slice(folder.length + 1),
  )
}

function readCarriers(files: readonly string[]): Promise<Carrier[]> {
  return Promise.all(
    files.map(async (file) => {
      const module: { default: Carrier } = await import(pathToFileURL(file).href)
      return module.default
    }),
  )
}
