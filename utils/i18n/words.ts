import { renderText } from '@/utils/lifeline/explain/render-text'
import type { TextLine } from '@/utils/lifeline/explain/text-line'
import { formatMoney, type Money } from '@/utils/sim/money'
import type { en } from './catalogs/en'
import { type Language, localeOf } from './language'
import { type Catalog, type Params, type ParamsOf, translate } from './translate'

export type English = typeof en
export type Key = keyof English

/** Everything a component needs to speak: texts, days, sums and lists in the reader's language. */
export interface Words {
  language: Language
  locale: string
  t: <K extends Key>(key: K, ...params: ParamsOf<English[K]>) => string
  /** A key chosen at run time, as codes become sentences. */
  say: (key: Key, params?: Params) => string
  /** A reason, act or verdict of the lifeline. */
  line: (line: TextLine) => string
  day: (day: Temporal.PlainDate | string, style?: 'long' | 'short' | 'weekday') => string
  moment: (at: number) => string
  money: (money: Money) => string
  list: (parts: readonly string[]) => string
  country: (code: string) => string
}

/** As an instant in UTC: V8 writes a PlainDate in digits in Chinese and Japanese whatever style is asked for. */
function writeDay(day: Temporal.PlainDate | string, locale: string, style: keyof typeof dayStyles): string {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds
  return new Intl.DateTimeFormat(locale, { ...dayStyles[style], timeZone: 'UTC' }).format(noon)
}

const dayStyles = {
  long: { dateStyle: 'long' },
  short: { year: 'numeric', month: 'short', day: 'numeric' },
  weekday: { dateStyle: 'full' },
} as const

export function makeWords(language: Language, catalog: Catalog): Words {
  const locale = localeOf(language)
  const say = (key: string, params?: Params) => translate(catalog, locale, key, params)
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return {
    language,
    locale,
    t: (key, ...[params]) => say(key, params),
    say,
    line: (line) => renderText(line, say, locale),
    day: (day, style = 'long') => writeDay(day, locale, style),
    moment: (at) =>
      Temporal.Instant.fromEpochMilliseconds(at).toLocaleString(locale, {
        dateStyle: 'long',
        timeStyle: 'short',
      }),
    money: (money) => formatMoney(money, locale),
    list: (parts) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
    // ZZ stands for products of no country.
    country: (code) =>
      /^[A-Z]{2}$/.test(code) && code !== 'ZZ' ? (names.of(code) ?? code) : say('noCountry'),
  }
}
