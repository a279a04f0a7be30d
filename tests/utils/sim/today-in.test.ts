import { describe, expect, it } from 'vitest'
import { nextMidnight, todayIn } from '@/utils/sim/today-in'

const at = (text: string) => Temporal.Instant.from(text)

describe('today in a zone', () => {
  it.each([
    ['Asia/Tokyo', '2026-07-02T14:59:59.999Z', '2026-07-02'],
    ['Asia/Tokyo', '2026-07-02T15:00:00Z', '2026-07-03'],
    ['Asia/Kolkata', '2026-07-02T18:29:59.999Z', '2026-07-02'],
    ['Asia/Kolkata', '2026-07-02T18:30:00Z', '2026-07-03'],
    ['Asia/Kathmandu', '2026-07-02T18:15:00Z', '2026-07-03'],
    ['Australia/Adelaide', '2026-07-02T14:30:00Z', '2026-07-03'],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ])('%s at %s is %s', (zone, instant, expected) => {
    expect(todayIn(zone, at(instant)).toString()).toBe(expected)
    expect(todayIn(zone, at(instant).epochMilliseconds).toString()).toBe(expected)
  })
})

describe('the next midnight', () => {
  it.each([
    ['Asia/Tokyo', '2026-07-02T00:00:00Z', '2026-07-02T15:00:00Z'],
    ['Asia/Tokyo', '2026-07-02T15:00:00Z', '2026-07-03T15:00:00Z'],
    ['Asia/Kolkata', '2026-07-02T18:29:59.999Z', '2026-07-02T18:30:00Z'],
    // Clocks go forward or back: the day has 23 or 25 hours.
    ['Europe/London', '2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z'],
    ['Europe/London', '2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z'],
    // Clocks go forward at midnight: the day begins at one.
    ['Asia/Beirut', '2022-03-26T12:00:00Z', '2022-03-26T22:00:00Z'],
    // A whole day is left out.
    ['Pacific/Apia', '2011-12-30T00:00:00Z', '2011-12-30T10:00:00Z'],
    // Clocks went back at 00:01: the 7th began, the 6th came back for an hour, and the 7th began again.
    ['America/St_Johns', '2010-11-07T02:31:30Z', '2010-11-07T03:30:00Z'],
  ])('%s after %s is %s', (zone, now, expected) => {
    expect(nextMidnight(zone, at(now)).toString()).toBe(expected)
    expect(nextMidnight(zone, at(now).epochMilliseconds).toString()).toBe(expected)
  })
})

describe('every zone there is', () => {
  const zones = Intl.supportedValuesOf('timeZone')
  const nights = ['2011-12-29', '2024-02-29', '2026-03-28', '2026-07-02', '2026-10-24', '2026-12-31']

  it('turns its day at its midnight and not a millisecond sooner', { timeout: 60_000 }, () => {
    let compared = 0
    for (const zone of zones) {
      for (const night of nights) {
        const day = Temporal.PlainDate.from(night)
        const midnight = nextMidnight(
          zone,
          day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds,
        )
        const ms = midnight.epochMilliseconds
        // What a clock on the wall of that zone shows, by way of Intl and not of Temporal.
        const wall = new Intl.DateTimeFormat('en-CA', {
          timeZone: zone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
        })
        for (const moment of [ms - 1, ms, ms + 1]) {
          compared++
          if (todayIn(zone, moment).toString() !== wall.format(moment)) expect.fail(`${zone} ${night}`)
        }
        if (todayIn(zone, ms - 1).toString() !== night) expect.fail(`${zone} ${night} ends late`)
        if (Temporal.PlainDate.compare(todayIn(zone, ms), day) <= 0)
          expect.fail(`${zone} ${night} ends early`)
      }
    }
    expect(zones.length).toBeGreaterThan(330)
    expect(compared).toBe(zones.length * nights.length * 3)
  })
})
