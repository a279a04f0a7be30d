import { type Language, languageOf } from './language'
import type { Catalog } from './translate'
import { makeWords, type Words } from './words'

const catalogs: Readonly<Record<Language, () => Promise<Catalog>>> = {
  en: async () => (await import('./catalogs/en')).en,
  ja: async () => (await import('./catalogs/ja')).ja,
  zh_CN: async () => (await import('./catalogs/zh_CN')).zhCN,
  zh_TW: async () => (await import('./catalogs/zh_TW')).zhTW,
}

/** Loads one language's texts and no other's. `auto` follows the browser. */
export async function loadWords(setting: Language | 'auto', browserTag: string): Promise<Words> {
  const language = setting === 'auto' ? languageOf(browserTag) : setting
  return makeWords(language, await catalogs[language]())
}
