/** The languages of the catalogs, named as `_locales` names them. */
export const languages = ['en', 'ja', 'zh_CN', 'zh_TW'] as const

export type Language = (typeof languages)[number]

/** What each language calls itself; the switch shows these whatever the present language is. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ja: '日本語',
  zh_CN: '简体中文',
  zh_TW: '繁體中文',
}

/** The language for a BCP 47 tag, such as the browser's own; English where we have none. */
export function languageOf(tag: string): Language {
  const { language, script } = new Intl.Locale(tag).maximize()
  if (language === 'ja') return 'ja'
  if (language !== 'zh') return 'en'
  return script === 'Hant' ? 'zh_TW' : 'zh_CN'
}

/** The BCP 47 tag for `Intl` and `lang`. */
export function localeOf(language: Language): string {
  return language.replace('_', '-')
}
