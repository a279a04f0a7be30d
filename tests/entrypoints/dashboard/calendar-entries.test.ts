import { describe, expect, it } from 'vitest'
import { drafted } from '@/components/lifeline/deadline-preview'
import type { EventFields } from '@/components/sim/sim-fields'
import { paidTopUp } from '@/components/top-up/paid-top-up'
import { calendarEntries } from '@/entrypoints/dashboard/calendar-entries'
import { sampleSim } from '@/tests/support/sample-records'
import { en } from '@/utils/i18n/catalogs/en'
import { makeWords } from '@/utils/i18n/words'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Line } from '@/utils/page/use-sims'

const today = Temporal.PlainDate.from('2026-11-22')
const words = makeWords('en', en)

const told = {
  kind: 'statedEnd',
  on: '2026-11-01',
  note: '',
  clock: 'outgoing',
  lastDayOn: '2026-12-04',
} as const

function line(leadDays: number[] | null, event: EventFields | null = told): Line {
  const kept = { id: 'a', createdAt: 0, updatedAt: 0, archivedAt: null, deletedAt: null }
  const sim = { ...sampleSim({ leadDays }), ...kept }
  const events = event ? [drafted(event)] : []
  return { sim, events, today, life: lifeline(sim, events, sim.rule, today), attempt: null }
}

describe('the calendar', () => {
  it('has the day, what to do and why', () => {
    const [entry] = calendarEntries([line(null)], words, [7, 1])
    expect(entry).toMatchObject({ uid: 'a@sim-keeper', on: '2026-12-04', title: 'Tokyo: last day to act' })
    expect(entry?.text).toContain('Top up')
    expect(entry?.text).toContain('carrier said')
  })

  it('begins each line as a sentence', () => {
    const activated = { kind: 'activated', on: '2026-11-01', note: '' } as const
    const topUp = paidTopUp('2026-11-01', null)
    for (const event of [told, topUp, activated])
      for (const said of calendarEntries([line(null, event)], words, [7])[0]?.text.split('\n') ?? [])
        expect(said).not.toMatch(/^\p{Ll}/u)
  })

  it('speaks up on the SIM’s own days, else on the general ones', () => {
    expect(calendarEntries([line(null)], words, [7, 1])[0]?.leadDays).toEqual([7, 1])
    expect(calendarEntries([line([60])], words, [7, 1])[0]?.leadDays).toEqual([60])
  })

  it('leaves a SIM without a date out', () => {
    expect(calendarEntries([line(null, null)], words, [7])).toEqual([])
  })
})
