import { afterEach, beforeEach, expect, vi } from 'vitest'
import '@/tests/utils/fill/pretend-layout'
import { at, show } from '@/tests/utils/fill/write/show-page'
import type { FindHints } from '@/utils/fill/find-fields'
import type { Lesson, LessonStep } from '@/utils/teach/lesson'
import { lessonWords, watchDrawings } from './watch-drawing'

// The readers are taken from the browser at load: the layout has to be there first.
const { teachPage } = await import('@/utils/teach/teach-page')

export const page = `
  <form>
    <label id="l" for="n">Number</label><input id="n"><input id="again">
    <select id="s"><option>€10</option></select>
    <button id="pay">Pay</button>
  </form>
  <p id="thanks">Thank you, it went through</p>`

const allSteps: readonly LessonStep[] = ['number', 'amount', 'confirm', 'success']

/** Gives each test of a file its own lesson, and a clock that stands still. */
export function useLesson() {
  let drawn = watchDrawings()
  drawn.stop()
  let running = new AbortController()
  const kept: Lesson[] = []
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    drawn = watchDrawings()
    running = new AbortController()
    kept.length = 0
  })
  afterEach(() => {
    running.abort()
    drawn.stop()
    vi.useRealTimers()
  })
  const begin = (steps = allSteps, { isKept = true, hints = {} as FindHints } = {}): void => {
    const keep = async (lesson: Lesson) => {
      kept.push(lesson)
      return isKept
    }
    teachPage(document, { steps, words: lessonWords, hints, keep, signal: running.signal })
  }
  return {
    kept,
    get drawn() {
      return drawn
    },
    begin,
    over(html: string, ...more: Parameters<typeof begin>): void {
      show(html)
      begin(...more)
    },
    end: () => running.abort(),
  }
}

export const about = { bubbles: true, composed: true, cancelable: true }

/** As a person does it: the browser vouches for the event. */
export function send(target: EventTarget, event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true })
  target.dispatchEvent(event)
  return event
}

export const key = (name: string, more: KeyboardEventInit = {}, type = 'keydown'): Event =>
  send(document.body, new KeyboardEvent(type, { ...about, key: name, ...more }))

export function keys(...names: string[]): void {
  for (const name of names) key(name)
}

export function click(target: Element, { x, y } = middleOf(target), view: unknown = null): Event {
  const event = new MouseEvent('click', { ...about, clientX: x, clientY: y })
  Object.defineProperty(event, 'view', { value: view })
  return send(target, event)
}

function middleOf(target: Element): { x: number; y: number } {
  const { x, y, width, height } = target.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

export const leftOf = (selector: string): number => at(selector).getBoundingClientRect().left

export const pointerTo = (selector: string): unknown =>
  expect.objectContaining({ selectors: expect.arrayContaining([selector]) })
