// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { runHook } from '@/tests/support/run-hook'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { useSims } from '@/utils/page/use-sims'
import { addSim, editSim } from '@/utils/storage/sims'

useFreshDatabase()

const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds
beforeEach(() => setClock(instant('2026-06-01T23:30:00+09:00')))
afterEach(() => void vi.useRealTimers())

async function openPage() {
  await addSim(sampleSim({ name: 'First' }), [paidOn('2026-05-03')])
  const second = await addSim(sampleSim({ name: 'Second' }), [paidOn('2026-05-20')])
  const page = runHook(() => useSims())
  await vi.waitFor(() => expect(page.current.lines).toHaveLength(2), { timeout: 20_000 })
  const line = (name: string) => page.current.lines?.find(({ sim }) => sim.name === name)
  return { page, line, secondId: second.value.id }
}

describe('the SIMs on a page that stays open', () => {
  it('count a day less after midnight, once the page is seen again', async () => {
    const { line } = await openPage()
    expect(line('First')?.life.deadline?.daysLeft).toBe(31)
    setClock(instant('2026-06-02T07:00:00+09:00'))
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(line('First')?.life.deadline?.daysLeft).toBe(30), { timeout: 20_000 })
    expect(line('First')?.today.toString()).toBe('2026-06-02')
  }, 60_000)

  it('stay as they are while nothing and no day has changed', async () => {
    const { page } = await openPage()
    const before = page.current.lines
    setClock(instant('2026-06-01T23:50:00+09:00'))
    document.dispatchEvent(new Event('visibilitychange'))
    await new Promise((resolve) => setTimeout(resolve))
    expect(page.current.lines).toBe(before)
  }, 60_000)

  it('are derived anew only where the records changed', async () => {
    const { line, secondId } = await openPage()
    const first = line('First')
    await editSim(secondId, { notes: 'In the blue box.' })
    await vi.waitFor(() => expect(line('Second')?.sim.notes).toBe('In the blue box.'), { timeout: 20_000 })
    expect(line('First')).toBe(first)
  }, 60_000)
})
