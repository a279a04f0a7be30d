import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '@/utils/i18n/catalogs/en'
import { background as enBackground } from '@/utils/i18n/catalogs/en/background'
import { ja } from '@/utils/i18n/catalogs/ja'
import { background as jaBackground } from '@/utils/i18n/catalogs/ja/background'
import { zhCN } from '@/utils/i18n/catalogs/zh_CN'
import { background as zhCNBackground } from '@/utils/i18n/catalogs/zh_CN/background'
import { zhTW } from '@/utils/i18n/catalogs/zh_TW'
import { background as zhTWBackground } from '@/utils/i18n/catalogs/zh_TW/background'
import type { Catalog, CatalogText } from '@/utils/i18n/translate'

const root = join(import.meta.dirname, '../../..')
const english: Catalog = { ...en, ...enBackground }
const others: Readonly<Record<string, Catalog>> = {
  ja: { ...ja, ...jaBackground },
  zh_CN: { ...zhCN, ...zhCNBackground },
  zh_TW: { ...zhTW, ...zhTWBackground },
}

describe.each(Object.entries(others))('the catalog %s', (_language, catalog) => {
  it('has exactly the keys of English', () => {
    expect(Object.keys(catalog).sort()).toEqual(Object.keys(english).sort())
  })

  it('takes the same parameters in every text', () => {
    const differing = Object.keys(english).filter(
      (key) => namesIn(english[key]).join() !== namesIn(catalog[key]).join(),
    )
    expect(differing).toEqual([])
  })

  it('leaves no text in English', () => {
    // Signs, names and codes are the same everywhere; a text with two Latin words is not.
    const untranslated = Object.keys(english).filter((key) => {
      const text = otherForm(english[key])
      return text === otherForm(catalog[key]) && /[a-z]{3,} [a-z]{3,}/i.test(text.replace(/\{\w+\}/g, ''))
    })
    expect(untranslated).toEqual([])
  })
})

describe('the texts', () => {
  // One object is spread over the other: a key that stands twice would silently lose its first sentence.
  it('have each key in one catalog only', () => {
    const folder = join(root, 'utils/i18n/catalogs/en')
    const keys = readdirSync(folder)
      .filter((file) => file !== 'index.ts' && file !== 'background.ts')
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}(\w+):/gm)])
      .map(([, key]) => key)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(keys.length).toBe(Object.keys(en).length)
  })

  const sources = readSources(['components', 'entrypoints', 'utils'])

  it('are all used somewhere', () => {
    const unused = Object.keys(english).filter(
      (key) => !new RegExp(`['"\`]${key}['"\`]|\\b${key}:|'${doubtCode(key)}'`).test(sources),
    )
    expect(unused).toEqual([])
  })

  it('are the only words of our pages', () => {
    const pages = readSources(['components', 'entrypoints'], '.tsx')
    // Words between two tags, or in an attribute that is read aloud or shown.
    const written = [
      ...pages.matchAll(
        />\s*([A-Z][a-z]+(?: [a-z]+)+)[^<{]*<\/|(?:aria-label|placeholder|title|alt)="([^"]*[a-z]{2}[^"]*)"/g,
      ),
    ]
    expect(written.map(([whole]) => whole)).toEqual([])
  })
})

/** The sentence of a doubt bears its name. */
function doubtCode(key: string): string {
  const name = /^doubt([A-Z]\w*)/.exec(key)?.[1]
  return name === undefined ? key : name.replace(/\B[A-Z]/g, '-$&').toLowerCase()
}

function otherForm(text: CatalogText | undefined): string {
  return typeof text === 'string' ? text : (text?.other ?? '')
}

function namesIn(text: CatalogText | undefined): string[] {
  const forms = typeof text === 'object' ? Object.values(text) : [text ?? '']
  const names = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))
  // A form for "one" may say it in words, and a language may leave the count to the figure beside it.
  return [...new Set(names)].filter((name) => name !== 'count').sort()
}

function readSources(folders: readonly string[], ending = '.ts'): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  )
  return files
    .filter(
      (file) =>
        (file.endsWith(ending) || file.endsWith(`${ending}x`)) &&
        !file.includes('/catalogs/') &&
        !file.includes('/rules/'),
    )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
}
