// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WordsContext } from '@/components/words-context'
import { RuleSection } from '@/entrypoints/dashboard/rule-section'
import { sampleSim } from '@/tests/support/sample-records'
import { en } from '@/utils/i18n/catalogs/en'
import { makeWords } from '@/utils/i18n/words'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Sim } from '@/utils/sim/sim'

const words = makeWords('en', en)
const today = Temporal.PlainDate.from('2026-06-01')
const marks = { createdAt: 0, updatedAt: 0, deletedAt: null, archivedAt: null }
const sim: Sim = { ...sampleSim(), ...marks, id: 'a' }
const line = { sim, events: [], today, life: lifeline(sim, [], sim.rule, today), attempt: null }

/** The rule opened, another number written into it and saved; what is in the field after that. */
async function saveNumber(isDone: boolean): Promise<string | undefined> {
  const place = document.body.appendChild(document.createElement('main'))
  onTestFinished(() => render(null, place))
  const steps = {
    news: null,
    failure: null,
    run: async () => isDone,
    undo: async () => undefined,
    dismiss: () => undefined,
  }
  await act(() =>
    render(
      <WordsContext.Provider value={words}>
        <RuleSection line={line} carrier={null} steps={steps} />
      </WordsContext.Provider>,
      place,
    ),
  )
  const details = place.querySelector('details')
  await act(() => {
    if (details) details.open = true
    details?.dispatchEvent(new Event('toggle'))
  })
  const field = () => place.querySelector<HTMLInputElement>('input.short')
  await act(() => {
    const input = field()
    if (input) input.value = '77'
    input?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const save = [...place.querySelectorAll('button')].find((each) => each.textContent === words.t('ruleSave'))
  expect(save?.disabled).toBe(false)
  await act(async () => save?.click())
  return field()?.value
}

describe('the rule of a SIM', () => {
  it('stays open with what was typed when it could not be saved', async () => {
    expect(await saveNumber(false)).toBe('77')
  }, 60_000)

  it('is closed once it is saved', async () => {
    expect(await saveNumber(true)).toBeUndefined()
  }, 60_000)
})
