import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueReminders } from '@/entrypoints/background/due-reminders'
import { quietEnd } from '@/entrypoints/background/quiet-hours'
import { sampleSim } from '@/tests/support/sample-records'
import type { Sim } from '@/utils/sim/sim'
import type { Remindable } from '@/utils/storage/reminders'

const noon = (day: string) => Date.parse(`${day}T12:00:00+09:00`)
const at = noon('2026-06-01')
const marks = { id: 's', createdAt: 0, updatedAt: 0, archivedAt: null, deletedAt: null }
const sim: Sim = { ...sampleSim(), ...marks }
const deadline = (deadlineOn: string, more: Partial<Remindable> = {}): Remindable => ({
  sim,
  zone: 'Asia/Tokyo',
  deadlineOn,
  shown: [],
  answer: null,
  ...more,
})
const leadsOf = (remindable: Remindable, leads: readonly number[] = []) =>
  dueReminders([remindable], leads, at).map((reminder) => reminder.leads)

describe('a reminder', () => {
  it.each([
    ['2026-06-05', []],
    ['2026-06-04', [[3]]],
    ['2026-06-01', [[0]]],
    ['2026-05-31', []],
  ])('is due for %s by the last days alone: %j', (on, leads) => {
    expect(leadsOf(deadline(on))).toEqual(leads)
  })

  it('of a lead is due on its day and after, and not before', () => {
    expect(leadsOf(deadline('2026-07-02'), [30])).toEqual([])
    expect(leadsOf(deadline('2026-07-01'), [30])).toEqual([[30]])
    expect(leadsOf(deadline('2026-06-10'), [30])).toEqual([[30]])
  })

  const later = (snoozedUntil: number) => ({
    answer: { simId: 's', deadlineOn: '2026-06-10', acknowledgedAt: null, snoozedUntil },
  })
  it('that was put off is due when that is over, to the millisecond', () => {
    const shown = { shown: [30] }
    expect(leadsOf(deadline('2026-06-10', { ...shown, ...later(at + 1) }), [30])).toEqual([])
    expect(leadsOf(deadline('2026-06-10', { ...shown, ...later(at) }), [30])).toEqual([[]])
  })

  it('that was put off is not due for a deadline whose leads have not come', () => {
    expect(leadsOf(deadline('2026-06-10', later(at)), [7])).toEqual([])
    expect(leadsOf(deadline('2026-06-01', { ...later(at), shown: [0] }))).toEqual([[]])
  })
})

describe('what is due', () => {
  it('is the same however often and whenever one looks: each lead once, none missed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 30 }),
        fc.uniqueArray(fc.nat(40), { maxLength: 8 }),
        (gaps, leads) => {
          const seen: number[] = []
          let at = noon('2026-05-20')
          for (const hours of gaps) {
            at += hours * 3_600_000
            const [due] = dueReminders([remindable(seen)], leads, at)
            if (!due) continue
            expect(due.leads.some((lead) => seen.includes(lead))).toBe(false)
            seen.push(...due.leads)
          }
          const left = Temporal.PlainDate.from('2026-07-02').since(dayAt(at)).days
          if (left >= 0)
            expect(leads.filter((lead) => lead >= left).every((lead) => seen.includes(lead))).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

const dayAt = (at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Asia/Tokyo').toPlainDate()

function remindable(shown: readonly number[]): Remindable {
  return { sim, zone: 'Asia/Tokyo', deadlineOn: '2026-07-02', shown, answer: null }
}

describe('quiet hours', () => {
  const end = (from: string, until: string, time: string) => {
    const at = Date.parse(`2026-06-01T${time}:00+09:00`)
    const found = quietEnd({ quietFrom: from, quietUntil: until }, 'Asia/Tokyo', at)
    return (
      found &&
      Temporal.Instant.fromEpochMilliseconds(found)
        .toZonedDateTimeISO('Asia/Tokyo')
        .toPlainDateTime()
        .toString()
    )
  }

  it.each([
    ['2026-06-02T08:00:00', '22:00', '08:00', '22:00'],
    ['2026-06-02T08:00:00', '22:00', '08:00', '23:30'],
    ['2026-06-01T08:00:00', '22:00', '08:00', '07:59'],
    [null, '22:00', '08:00', '08:00'],
    [null, '22:00', '08:00', '21:59'],
    ['2026-06-01T14:00:00', '13:00', '14:00', '13:00'],
    [null, '13:00', '14:00', '14:00'],
    [null, '09:00', '09:00', '09:00'],
  ])('end at %s for %s to %s at %s', (expected, from, until, time) => {
    expect(end(from, until, time)).toBe(expected)
  })
})
