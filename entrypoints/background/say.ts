import { catalogs, type Language } from './pick-language'

type Text = string | { readonly one?: string; readonly other: string }

/** A sentence of the background's catalog with its parameters; the form for `count` where it has several. */
export function say(
  language: Language,
  key: keyof (typeof catalogs)['en'],
  params: Readonly<Record<string, string | number>> = {},
  count = 0,
): string {
  return chooseForm(catalogs[language][key], language, count).replaceAll(
    /\{(\w+)\}/g,
    (_whole, name: string) => String(params[name] ?? ''),
  )
}

/** A civil day in words. */
export function sayDay(language: Language, on: string): string {
  return Temporal.PlainDate.from(on).toLocaleString(localeOf(language), { dateStyle: 'long' })
}

function chooseForm(text: Text, language: Language, count: number): string {
  if (typeof text === 'string') return text
  const form = new Intl.PluralRules(localeOf(language)).select(count)
  return (form === 'one' ? text.one : undefined) ?? text.other
}

function localeOf(language: Language): string {
  return language.replace('_', '-')
}
