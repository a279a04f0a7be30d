import { describe, expect, it } from 'vitest'
import { dueReminders } from '@/entrypoints/background/due-reminders'
import { quietEnd } from '@/entrypoints/background/quiet-hours'
import { sampleSim } from '@/tests/support/sample-records'
import type { Sim } from '@/utils/sim/sim'
import type { Remindable } from '@/utils/storage/reminders'

const at = Date.parse('2026-06-01T12:00:00+09:00')
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

describe('quiet hours', () => {
  const end = (from: string, until: string, time: string) => {
    const found = quietEnd(
      { quietFrom: from, quietUntil: until },
      'Asia/Tokyo',
      Date.parse(`2026-06-01T${time}+09:00`),
    )
    return found === null ? null : new Date(found).toISOString()
  }
  it.each([
    ['22:00', '07:00', '21:59:59', null],
    ['22:00', '07:00', '22:00:00', '2026-06-01T22:00:00.000Z'],
    ['22:00', '07:00', '06:59:59', '2026-05-31T22:00:00.000Z'],
    ['22:00', '07:00', '07:00:00', null],
    ['12:00', '13:00', '12:00:00', '2026-06-01T04:00:00.000Z'],
    ['12:00', '13:00', '13:00:00', null],
    ['12:00', '12:00', '12:00:00', null],
  ])('from %s to %s at %s end at %s', (from, until, time, expected) => {
    expect(end(from, until, time)).toBe(expected)
  })
})
