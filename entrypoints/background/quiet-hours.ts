import type { Settings } from '@/utils/storage/settings'

/** When the quiet hours that hold at an instant are over, in the user's own zone; null when it is not quiet. */
export function quietEnd(
  { quietFrom, quietUntil }: Pick<Settings, 'quietFrom' | 'quietUntil'>,
  zone: string,
  at: number,
): number | null {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  const isQuiet =
    quietFrom <= quietUntil ? quietFrom <= time && time < quietUntil : quietFrom <= time || time < quietUntil
  if (!isQuiet) return null
  const endsToday = time < quietUntil
  const day = endsToday ? local.toPlainDate() : local.toPlainDate().add({ days: 1 })
  return day.toZonedDateTime({ timeZone: zone, plainTime: quietUntil }).epochMilliseconds
}
