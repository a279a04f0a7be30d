// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { WordsContext } from '@/components/words-context'
import { SimScreen } from '@/entrypoints/dashboard/sim-screen'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { sampleSim } from '@/tests/support/sample-records'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import { en } from '@/utils/i18n/catalogs/en'
import { makeWords } from '@/utils/i18n/words'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Line } from '@/utils/page/use-sims'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { defaultSettings } from '@/utils/storage/settings'

useFreshDatabase()
// Loaded here, so that the page need not wait for it.
beforeAll(() => loadCarrier('gb-giffgaff'), 60_000)

const words = makeWords('en', en)
const steps = {
  news: null,
  failure: null,
  run: async () => true,
  undo: async () => undefined,
  dismiss: () => undefined,
}

/** A line whose rule was shipped with other numbers than the carrier's file has now. */
async function lineWith(days: number): Promise<Line> {
  const carrier = await loadCarrier('gb-giffgaff')
  if (!carrier) throw new Error('There is no such carrier.')
  const rule = structuredClone(carrier.rule)
  for (const { validity } of rule.tracks)
    if (validity.kind === 'inactivity') validity.period = { unit: 'day', count: days }
  const marks = { createdAt: 0, updatedAt: 0, deletedAt: null }
  const sim: Sim = { ...sampleSim(), ...marks, id: 'a', archivedAt: null, carrierId: carrier.id, rule }
  const today = Temporal.PlainDate.from('2026-06-01')
  const used = { kind: 'use', use: 'text-out', paid: true, on: '2026-05-01', note: '' } as const
  const events: SimEvent[] = [{ ...used, ...marks, id: 'e', simId: 'a' }]
  return { sim, events, today, life: lifeline(sim, events, rule, today), attempt: null }
}

describe('the page of a SIM whose rule changed with an update', () => {
  it('says so first, before the date that it puts in question', async () => {
    const place = document.body.appendChild(document.createElement('main'))
    const line = await lineWith(90)
    render(
      <WordsContext.Provider value={words}>
        <SimScreen line={line} settings={defaultSettings} steps={steps} />
      </WordsContext.Provider>,
      place,
    )
    const first = words.t('ruleChanged', { name: line.sim.name })
    await vi.waitFor(() => expect(place.firstElementChild?.textContent).toContain(first), { timeout: 20_000 })
    expect(place.textContent?.split(first)).toHaveLength(2)
    render(null, place)
  }, 60_000)
})
