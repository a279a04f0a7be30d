// Any day of our time does: what is wanted is the name without its season.
const anyDay = Temporal.PlainDate.from('2026-07-01').toZonedDateTime('UTC').epochMilliseconds
const names = new Map<string, string>()

/** A zone as people call its time: Japan Standard Time, 日本標準時. */
export function zoneName(zone: string, locale: string): string {
  const key = `${locale} ${zone}`
  const found = names.get(key)
  if (found !== undefined) return found
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
  const name = format.formatToParts(anyDay).find(({ type }) => type === 'timeZoneName')?.value ?? zone
  names.set(key, name)
  return name
}
