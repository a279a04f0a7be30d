// Carriers write several of these within one language.
const variants: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-DZ', 'ar-IQ'],
  en: [],
  no: ['nb'],
  sr: ['sr', 'sr-Latn', 'hr'],
  tl: ['fil'],
  uz: ['uz', 'uz-Cyrl'],
}
const widths: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]

export interface MonthName {
  name: string
  /** 0 to 11; 12 to 23 are the months of the Persian calendar */
  value: number
}

/** The names of the months in a language, as the browser knows them: spares keeping them a second time. */
export function monthNames(language: string): MonthName[] {
  const gregorian = (variants[language] ?? [language]).flatMap((locale) => namesIn(locale, 'gregory', 0))
  return language === 'fa' ? [...gregorian, ...namesIn('fa', 'persian', 12)] : gregorian
}

function namesIn(locale: string, calendar: string, shift: number): MonthName[] {
  // A browser without that language would answer in its own; Chromium lacks a dozen, whose lexicons hold the months.
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return []
  return widths.flatMap((width) => {
    const format = new Intl.DateTimeFormat(locale, {
      ...width,
      calendar,
      timeZone: 'UTC',
      numberingSystem: 'latn',
    })
    return Array.from({ length: 12 }, (_, index) => {
      // The 25th of a Gregorian month lies in the Persian month that began in it: March holds the first.
      const date = Temporal.PlainDate.from({ year: 2026, month: 1, day: 25 }).add({
        months: shift === 0 ? index : index + 2,
      })
      const part = format.formatToParts(date).find(({ type }) => type === 'month')
      return { name: part?.value.replace(/\.$/, '') ?? '', value: index + shift }
    }).filter(({ name }) => name.length > 1 && !/\d|[月월]/.test(name))
  })
}
