// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { at, show } from '@/tests/utils/fill/write/show-page'
import type { FieldPointer, Recipe } from '@/utils/fill/recipe'
import { lessonWords, watchDrawings } from './watch-drawing'

// The readers are taken from the browser at load: the layout has to be there first.
const { showRecipe } = await import('@/utils/teach/show-recipe')

const to = (selector: string): FieldPointer => ({ through: [], selectors: [selector], label: '' })
const recipe = (pointers: Partial<Recipe>): Recipe => ({
  version: 1,
  host: 'pay.example',
  number: null,
  amount: null,
  confirm: null,
  successText: null,
  lastWorkedAt: null,
  ...pointers,
})

let drawn: ReturnType<typeof watchDrawings>
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  drawn = watchDrawings()
})
afterEach(() => {
  drawn.stop()
  vi.useRealTimers()
})

it('says of each field that was taught whether it is there, and frames those for a moment', () => {
  show('<input id="n"><input id="s">')
  const given = recipe({ number: to('#n'), amount: to('#gone') })
  expect(showRecipe(document, given, lessonWords, {})).toEqual({ number: true, amount: false, confirm: null })
  expect([drawn.count(), drawn.framed()]).toEqual([1, at('#n').getBoundingClientRect().left])
  vi.advanceTimersByTime(3_900)
  expect(drawn.count()).toBe(1)
  vi.advanceTimersByTime(100)
  expect(drawn.count()).toBe(0)
})

it('frames all of them at once, and writes nothing', () => {
  show('<input id="n"><input id="s"><input id="c" value="x">')
  const given = recipe({ number: to('#n'), amount: to('#s'), confirm: to('#c') })
  expect(showRecipe(document, given, lessonWords, {})).toEqual({ number: true, amount: true, confirm: true })
  expect(drawn.count()).toBe(3)
  expect(Array.from(document.querySelectorAll('input'), ({ value }) => value)).toEqual(['', '', 'x'])
})
