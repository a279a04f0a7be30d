import { browser } from 'wxt/browser'
import { background as en } from '@/utils/i18n/catalogs/en/background'
import { background as ja } from '@/utils/i18n/catalogs/ja/background'
import { background as zhCN } from '@/utils/i18n/catalogs/zh_CN/background'
import { background as zhTW } from '@/utils/i18n/catalogs/zh_TW/background'
import type { Settings } from '@/utils/storage/settings'

// All four at once: a service worker cannot load a module later.
export const catalogs = { en, ja, zh_CN: zhCN, zh_TW: zhTW } as const

export type Language = keyof typeof catalogs

/** The language chosen in the settings, or the browser's, or English. */
export function pickLanguage(setting: Settings['language']): Language {
  return setting === 'auto' ? languageOf(browser.i18n.getUILanguage()) : setting
}

export function languageOf(tag: string): Language {
  const { language, script, region } = new Intl.Locale(tag).maximize()
  if (language === 'ja') return 'ja'
  if (language !== 'zh') return 'en'
  return script === 'Hant' || region === 'TW' ? 'zh_TW' : 'zh_CN'
}
