import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Catalog, CatalogText } from '../utils/i18n/translate.ts'

const keysModule = 'virtual:catalog-keys'
const folder = join(import.meta.dirname, '../utils/i18n/catalogs')

/**
 * Four languages say each text under the same key: in a build the keys stand once, and a language is the list of its
 * texts in the order of the English ones. That is a quarter of what all catalogs weigh.
 */
export function leanCatalogs(): Plugin {
  return {
    name: 'lean-catalogs',
    apply: 'build',
    resolveId: (id) => (id === keysModule ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${keysModule}`) return nameTexts(await readKeys())
      if (basename(id) !== 'index.ts' || dirname(dirname(id)) !== folder) return null
      const language = basename(dirname(id))
      const { texts, files } = await readCatalog(language)
      for (const file of files) this.addWatchFile(file)
      const inOrder = (await readKeys()).map((key) => texts[key] ?? this.error(`${language} lacks ${key}`))
      return `import { nameTexts } from '${keysModule}'
export const ${language.replace('_', '')} = nameTexts(${JSON.stringify(inOrder)})`
    },
  }
}

function nameTexts(keys: readonly string[]): string {
  return `const keys = '${keys.join(' ')}'.split(' ')
export const nameTexts = (texts) => Object.fromEntries(keys.map((key, at) => [key, texts[at]]))`
}

async function readKeys(): Promise<string[]> {
  return Object.keys((await readCatalog('en')).texts)
}

/** What `index.ts` of a language puts together. */
async function readCatalog(language: string): Promise<{ texts: Catalog; files: string[] }> {
  const names = await readdir(join(folder, language))
  const files = names
    .filter((name) => name !== 'index.ts' && name !== 'background.ts')
    .sort()
    .map((name) => join(folder, language, name))
  const modules: Record<string, Record<string, CatalogText>>[] = await Promise.all(
    files.map((file) => import(pathToFileURL(file).href)),
  )
  return { texts: Object.assign({}, ...modules.flatMap((module) => Object.values(module))), files }
}
