// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import { WordsContext } from '@/components/words-context'
import { SimPanel } from '@/entrypoints/dashboard/sim-panel'
import { DoneScreen } from '@/entrypoints/popup/done-screen'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { sampleSim } from '@/tests/support/sample-records'
import { en } from '@/utils/i18n/catalogs/en'
import { makeWords } from '@/utils/i18n/words'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Line } from '@/utils/page/use-sims'
import { openAttempt } from '@/utils/storage/attempts'
import { database } from '@/utils/storage/database/database'
import { addSim } from '@/utils/storage/sims'

useFreshDatabase()

const words = makeWords('en', en)
const steps = {
  news: null,
  failure: null,
  run: async (_: string, step: () => Promise<unknown>) => {
    await step()
    return true
  },
  undo: async () => undefined,
  dismiss: () => undefined,
}

/** A line whose payment was begun on 2 June, seen two days later. */
async function payingLine(): Promise<Line> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-06-02T03:00:00Z') })
  const { value: sim } = await addSim(sampleSim())
  const money = { minor: 1500, currency: 'JPY' }
  const { value: attempt } = await openAttempt(sim.id, { money, channel: 'site', host: 'pay.example.com' })
  const today = Temporal.PlainDate.from('2026-06-04')
  return { sim, events: [attempt], today, life: lifeline(sim, [attempt], sim.rule, today), attempt }
}

const forms = {
  popup: (line: Line) => <DoneScreen line={line} steps={steps} onGo={() => undefined} />,
  dashboard: (line: Line) => {
    const on = { onSettle: () => undefined, onClose: () => undefined }
    return <SimPanel form={{ name: 'done' }} line={line} carrier={null} steps={steps} {...on} />
  },
}

it.each(Object.entries(forms))(
  'in the %s, telling of an open payment settles it on its day',
  async (_, form) => {
    const place = document.body.appendChild(document.createElement('main'))
    const line = await payingLine()
    render(<WordsContext.Provider value={words}>{form(line)}</WordsContext.Provider>, place)
    expect(place.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('2026-06-02')
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await vi.waitFor(
      async () => {
        const rows = await database.events.where({ simId: line.sim.id }).toArray()
        expect(rows.map(({ event }) => event)).toMatchObject([
          { id: line.attempt?.id, status: 'paid', on: '2026-06-02', money: { minor: 1500 } },
        ])
      },
      { timeout: 20_000 },
    )
    render(null, place)
  },
)
