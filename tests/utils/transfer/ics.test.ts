import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, encodeCalendar } from '@/utils/transfer/ics'

const madeAt = Temporal.Instant.from('2026-11-22T12:34:56.789Z').epochMilliseconds

const entry: CalendarEntry = {
  uid: 'sim-1@sim-keeper.invalid',
  on: '2027-01-17',
  title: 'Tokyo: last day; act, now',
  text: 'Why:\n¥3,000 on 18 November + 60 days \\ = 17 January 2027\n番号を残すには 3,000 円以上をチャージしてください。',
  leadDays: [30, 1, 0, 30],
}

describe('a calendar file', () => {
  it('holds an all-day event on the deadline', () => {
    const [event] = eventsOf(encodeCalendar([entry], madeAt))
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe('2027-01-17')
    expect(event?.endDate.toString()).toBe('2027-01-18')
  })

  it('keeps reason and advice letter by letter', () => {
    const [event] = eventsOf(encodeCalendar([entry], madeAt))
    expect(event?.summary).toBe(entry.title)
    expect(event?.description).toBe(entry.text)
  })

  it('rings at nine in the morning of each lead day, once', () => {
    const [event] = eventsOf(encodeCalendar([entry], madeAt))
    const alarms = event?.component.getAllSubcomponents('valarm') ?? []
    const at = alarms.map((alarm) => {
      const start = event?.startDate.clone()
      if (start) start.isDate = false
      start?.addDuration(ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger'))))
      return start?.toString()
    })
    expect(at).toEqual(['2026-12-18T09:00:00', '2027-01-16T09:00:00', '2027-01-17T09:00:00'])
  })

  it('replaces the entry of an earlier file by name and sequence', () => {
    const [before] = eventsOf(encodeCalendar([entry], madeAt))
    const [after] = eventsOf(encodeCalendar([{ ...entry, on: '2027-03-01' }], madeAt + 1000))
    expect(after?.uid).toBe(before?.uid)
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity)
    // What calendars keep of it.
    expect(after?.sequence).toBeLessThan(2 ** 31)
  })

  it('never writes more than 75 octets in a line, and each ends with CR and LF', () => {
    const text = encodeCalendar([{ ...entry, title: 'ですよ😀'.repeat(60) }], madeAt)
    expect(text.endsWith('\r\n')).toBe(true)
    const lines = text.split('\r\n').slice(0, -1)
    expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true)
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75)
  })

  it('brings every text back, whatever signs it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const clean = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '')
        const [event] = eventsOf(encodeCalendar([{ ...entry, title: text, text }], madeAt))
        expect(event?.summary).toBe(clean)
        expect(event?.description).toBe(clean)
      }),
    )
  })

  it('lets no text of the user begin a line of its own', () => {
    const [event, ...others] = eventsOf(
      encodeCalendar([{ ...entry, text: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\rUID:other' }], madeAt),
    )
    expect(others).toEqual([])
    expect(event?.description).toBe('x\nEND:VEVENT\nBEGIN:VEVENT\nUID:other')
  })
})

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}
