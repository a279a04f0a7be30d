/** The civil day in a zone at an instant (or milliseconds since the epoch). */
export function todayIn(zone: string, at: number | Temporal.Instant): Temporal.PlainDate {
  return toInstant(at).toZonedDateTimeISO(zone).toPlainDate()
}

/** The first instant after `at` at which the zone's calendar turns to a later day; 24 hours away only by chance. */
export function nextMidnight(zone: string, at: number | Temporal.Instant): Temporal.Instant {
  const now = toInstant(at).toZonedDateTimeISO(zone)
  const tomorrow = now.toPlainDate().add({ days: 1 })
  const starts = tomorrow.toZonedDateTime(zone)
  if (starts.epochNanoseconds > now.epochNanoseconds) return starts.toInstant()
  // Clocks set back over midnight (St. John's until 2011) begin a day twice; we are between the two.
  return tomorrow.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'later' }).toInstant()
}

function toInstant(at: number | Temporal.Instant): Temporal.Instant {
  return typeof at === 'number' ? Temporal.Instant.fromEpochMilliseconds(at) : at
}
