// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { at, show } from '@/tests/utils/fill/write/show-page'
import { key, keys } from '@/tests/utils/teach/give-lesson'
import { lessonWords, watchDrawings } from '@/tests/utils/teach/watch-drawing'
import { type TeachDoor, teachDoorKey } from '@/utils/messages/teach-door'

// The readers are taken from the browser at load: the layout has to be there first.
const { default: script } = await import('@/entrypoints/teach')

const door = (): TeachDoor => Reflect.get(globalThis, Symbol.for(teachDoorKey))
const order = { steps: ['number'], words: lessonWords } as const
let drawn: ReturnType<typeof watchDrawings>

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  drawn = watchDrawings()
  show('<input id="n">')
  void script.main()
})
afterEach(() => {
  key('Escape')
  drawn.stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const answerWith = (sendMessage: (message: unknown) => Promise<unknown>) =>
  vi.stubGlobal('chrome', { runtime: { sendMessage } })

it.each([
  ['Kept', async () => ({ ok: true, value: true })],
  ['Not kept', async () => ({ ok: true, value: false })],
  ['Not kept', async () => ({ ok: false, code: 'sender-refused' })],
  ['Not kept', async () => undefined],
  ['Not kept', () => Promise.reject(new Error('Extension context invalidated'))],
])('what was pointed at is said to be %s as the background answers', async (said, answer) => {
  const sent: unknown[] = []
  answerWith((message) => {
    sent.push(message)
    return answer()
  })
  door()(order)
  keys('Tab', 'Enter')
  await vi.advanceTimersByTimeAsync(0)
  expect(drawn.text()).toBe(said)
  expect(sent).toEqual([
    { name: 'fieldsTaught', payload: expect.objectContaining({ number: expect.anything(), amount: null }) },
  ])
})

it('a second lesson ends the first, and the door stays the one that is there', () => {
  const first = door()
  void script.main()
  expect(door()).toBe(first)
  door()(order)
  door()(order)
  expect(drawn.count()).toBe(1)
})

it('a recipe is shown, which ends the lesson', () => {
  door()(order)
  const pointer = { through: [], selectors: ['#n'], label: '' }
  const recipe = {
    version: 1,
    host: 'pay.example',
    number: pointer,
    amount: null,
    confirm: null,
    successText: null,
    lastWorkedAt: null,
  } as const
  expect(door()({ recipe, words: lessonWords })).toEqual({ number: true, amount: null, confirm: null })
  expect(drawn.count()).toBe(1)
  expect(at('#n')).toHaveProperty('value', '')
})
