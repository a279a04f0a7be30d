import { act } from 'preact/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { ReadingForm } from '@/components/reading/reading-form'
import { press, show, words } from '@/tests/components/dashboard/show'
import { sampleSim } from '@/tests/support/sample-records'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'

const { t, day } = words
const marks = { createdAt: 0, updatedAt: 0, deletedAt: null }
const sim: Sim = { ...sampleSim(), ...marks, id: 'a', archivedAt: null }
const record = t('readingRecordDay', { day: day('2027-04-03') })

beforeAll(async () => void (await import('@/utils/reading/read-carrier-text')), 60_000)

async function open(events: readonly SimEvent[]) {
  const recorded: SimEvent[] = []
  const root = show(
    <ReadingForm
      sim={sim}
      events={events}
      today={Temporal.PlainDate.from('2026-11-22')}
      initial="Your SIM expires on 3 April 2027."
      onConfirm={(event) => recorded.push({ ...event, ...marks, id: 'e', simId: 'a' } as SimEvent)}
      onClose={() => undefined}
    />,
  )
  // The words of all languages come a moment after the page.
  await act(async () => void (await import('@/utils/reading/read-carrier-text')))
  return { root, recorded }
}

describe('what was read from a message', () => {
  it('can be recorded once: then it says so', async () => {
    const { root, recorded } = await open([])
    await press(root, record)
    expect(recorded).toMatchObject([{ kind: 'statedEnd', lastDayOn: '2027-04-03' }])
    const after = await open(recorded)
    expect(after.root.textContent).toContain(t('readingRecorded'))
    expect(after.root.textContent).not.toContain(record)
  })

  it('can be recorded again after it was taken back', async () => {
    const { root } = await open([])
    await press(root, record)
    expect(root.textContent).toContain(record)
    expect(root.textContent).not.toContain(t('readingRecorded'))
  })
})
