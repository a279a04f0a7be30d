/** One day to put into the user's calendar. */
export interface CalendarEntry {
  /** Stays the same for the same SIM, so that a newer file replaces the entry of an older one. */
  uid: string
  /** `YYYY-MM-DD` */
  on: string
  title: string
  /** Why this day, and what to do. */
  text: string
  /** Days before the day on which the calendar speaks up. */
  leadDays: readonly number[]
}

/**
 * A calendar file (RFC 5545) of all-day events. `madeAt` in milliseconds since the epoch; of two files with the same
 * entries the later one wins.
 */
export function encodeCalendar(entries: readonly CalendarEntry[], madeAt: number): string {
  const stamp = writeInstant(madeAt)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SIM Keeper//SIM Keeper//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => encodeEntry(entry, stamp, sequenceAt(madeAt))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function encodeEntry({ uid, on, title, text, leadDays }: CalendarEntry, stamp: string, sequence: number) {
  const next = Temporal.PlainDate.from(on).add({ days: 1 }).toString()
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${writeDate(on)}`,
    `DTEND;VALUE=DATE:${writeDate(next)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    // The day is for the number, not for the user's own time.
    'TRANSP:TRANSPARENT',
    ...[...new Set(leadDays)].sort((a, b) => b - a).flatMap((lead) => encodeAlarm(lead, title)),
    'END:VEVENT',
  ]
}

function encodeAlarm(lead: number, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    // An all-day event starts at midnight; nobody wants to be told then, but at nine in the morning.
    `TRIGGER:${lead === 0 ? 'PT9H' : `-P${lead > 1 ? `${lead - 1}D` : ''}T15H`}`,
    'END:VALARM',
  ]
}

const epochOfSequences = Temporal.Instant.from('2020-01-01T00:00Z').epochMilliseconds

/** Whole seconds: rises with every file, and stays within the 31 bits that calendars keep until 2088. */
function sequenceAt(at: number): number {
  return Math.max(0, Math.floor((at - epochOfSequences) / 1000))
}

function writeInstant(at: number): string {
  const text = Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' })
  return text.replace(/[-:]/g, '')
}

function writeDate(day: string): string {
  return day.replaceAll('-', '')
}

function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // Other control characters have no place in the format.
      .replace(/[^\P{Cc}\t\n]/gu, '')
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replaceAll('\n', '\\n')
      // A lone half of a character cannot be written as UTF-8.
      .toWellFormed()
  )
}

const mostOctets = 75

/** Lines of at most 75 octets, never cut inside a character; the space that marks a continued line counts. */
function foldLine(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let octets = 0
  for (const character of line) {
    const length = encoder.encode(character).length
    if (octets + length > mostOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += length
  }
  return folded
}
