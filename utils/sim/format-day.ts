const formats = new Map<string, Intl.DateTimeFormat>()

/** A civil day in full: 2 July 2026, 2026年7月2日. */
export function formatDay(day: string | Temporal.PlainDate, locale: string): string {
  // V8 writes a PlainDate as 2026/7/2 in Chinese and Japanese whatever style is asked for; an instant it writes in full.
  const instant = Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds
  return formatFor(locale).format(instant)
}

function formatFor(locale: string): Intl.DateTimeFormat {
  const found = formats.get(locale)
  if (found) return found
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(locale, made)
  return made
}
