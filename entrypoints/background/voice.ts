import { browser } from 'wxt/browser'
import { background as en } from '@/utils/i18n/catalogs/en/background'
import { background as ja } from '@/utils/i18n/catalogs/ja/background'
import { background as zhCN } from '@/utils/i18n/catalogs/zh_CN/background'
import { background as zhTW } from '@/utils/i18n/catalogs/zh_TW/background'
import { type Language, languageOf, localeOf } from '@/utils/i18n/language'
import { type Params, translate } from '@/utils/i18n/translate'
import { readSettings } from '@/utils/storage/settings'

// All four at once: a service worker cannot load a module later.
const catalogs = { en, ja, zh_CN: zhCN, zh_TW: zhTW } as const

export type Say = (key: keyof typeof en, params?: Params) => string

/** How the background speaks at this moment, by the settings or else by the browser. */
export async function readVoice(): Promise<Voice> {
  const { language } = await readSettings()
  return makeVoice(language === 'auto' ? languageOf(browser.i18n.getUILanguage()) : language)
}

export interface Voice {
  say: Say
  day: (on: string) => string
}

export function makeVoice(language: Language): Voice {
  const locale = localeOf(language)
  // By an instant: of a plain date V8 makes 2026/7/2 in Japanese and Chinese, whatever style is asked for (2026-11).
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    say: (key, params) => translate(catalogs[language], locale, key, params),
    day: (on) => longDay.format(Temporal.PlainDate.from(on).toZonedDateTime('UTC').epochMilliseconds),
  }
}
