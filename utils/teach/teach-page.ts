import type { FindHints } from '@/utils/fill/find-fields'
import { collectRoots } from '@/utils/fill/page/collect-roots'
import { nodeTypeOf, shadowRootOf, topmostAt, windowOf } from '@/utils/fill/page/read-dom'
import { type FieldPointer, pointTo } from '@/utils/fill/recipe'
import { boxOnScreen } from './box-on-screen'
import { drawLesson } from './draw-lesson'
import { type Lesson, type LessonStep, type LessonWords, mostSelector } from './lesson'
import { candidateAt, listCandidates, sentenceIn } from './list-candidates'

const pointerEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'touchstart',
  'touchend',
]
const keyEvents = ['keydown', 'keypress', 'keyup']
const ourKeys = ['Tab', 'ArrowDown', 'ArrowUp', 'Enter', 'Escape', 's', 'S']

interface Teaching {
  readonly steps: readonly LessonStep[]
  readonly words: LessonWords
  readonly hints: FindHints
  /** Keeps what was learnt; false when it could not be kept. */
  readonly keep: (lesson: Lesson) => Promise<boolean>
  /** Ends the teaching from outside. */
  readonly signal: AbortSignal
}

/**
 * Lets the user point at fields, one step after the other, by mouse or keys. It never writes, and while it is open no
 * press reaches the page: pointing at a pay button does nothing. Only what a person does counts, not what scripts send.
 */
export function teachPage(document: Document, { steps, words, hints, keep, signal }: Teaching): void {
  const drawing = drawLesson(document, words)
  const ended = new AbortController()
  const learnt: { -readonly [K in keyof Lesson]: Lesson[K] } = {
    number: null,
    amount: null,
    confirm: null,
    successText: null,
  }
  let at = 0
  let aimed: Element | null = null
  const heard = new WeakSet<Window>()

  const leave = () => {
    ended.abort()
    drawing.remove()
  }
  const aim = (element: Element | null) => {
    aimed = element
    drawing.frame(element)
  }
  const ask = () => {
    const step = steps[at]
    listenEverywhere()
    if (step === undefined) return void finish()
    aim(null)
    const asks = listCandidates(document, step, hints).length > 0 || at > 0 ? words[step] : words.nothing
    drawing.say(asks, step === 'number' ? ['leave'] : ['skip', 'leave'])
  }
  const skip = () => {
    if (steps[at] === 'number') return
    at++
    ask()
  }
  const pick = () => {
    const step = steps[at]
    if (aimed === null || step === undefined) return
    if (step === 'success') learnt.successText = sentenceIn(aimed)
    else learnt[step] = keepable(pointTo(aimed))
    at++
    ask()
  }
  const finish = async () => {
    ended.abort()
    drawing.frame(null)
    drawing.say((await keep(learnt)) ? words.saved : words.failed, [])
    setTimeout(() => drawing.remove(), 4_000)
  }
  const step = (by: 1 | -1) => {
    const candidates = listCandidates(document, steps[at] ?? 'number', hints)
    if (candidates.length === 0) return
    const now = aimed === null ? -1 : candidates.indexOf(aimed)
    const next = candidates.at(now < 0 && by < 0 ? -1 : (now + by) % candidates.length) ?? null
    if (next !== null) next.scrollIntoView({ block: 'center' })
    aim(next)
  }

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || !ourKeys.includes(event.key)) return
    swallow(event)
    if (event.type !== 'keydown') return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter') pick()
    else if (event.key === 'Tab') step(event.shiftKey ? -1 : 1)
    else if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else skip()
  }
  const onPress = (event: Event) => {
    swallow(event)
    // An event of a frame is of that frame's own classes.
    if (event.type !== 'click' || !event.isTrusted) return
    const { x, y } = pointOnScreen(event as MouseEvent)
    const button = drawing.buttonAt(x, y)
    if (button === 'leave') leave()
    else if (button === 'skip') skip()
    else {
      aim(meantBy(event))
      pick()
    }
  }
  const meantBy = (event: Event): Element | null => {
    const target = elementUnder(event, hints)
    return target === null ? null : candidateAt(target, steps[at] ?? 'number')
  }
  const listen = (view: Window) => {
    if (heard.has(view)) return
    heard.add(view)
    const options = { capture: true, passive: false, signal: ended.signal }
    for (const type of pointerEvents) view.addEventListener(type, onPress, options)
    for (const type of keyEvents) view.addEventListener(type, onKey as EventListener, options)
    view.addEventListener('submit', swallow, options)
    view.addEventListener('pointermove', (event) => event.isTrusted && aim(meantBy(event)), options)
    view.addEventListener('scroll', () => aim(aimed), options)
  }
  const listenEverywhere = () => {
    for (const root of collectRoots(document, hints)) {
      const view = nodeTypeOf(root) === 9 ? windowOf(root as Document) : null
      if (view !== null) listen(view)
    }
  }

  signal.addEventListener('abort', leave)
  ask()
}

/** A way through twenty nameless boxes is no way to find a field again; its label is left then. */
function keepable(pointer: FieldPointer): FieldPointer {
  return { ...pointer, selectors: pointer.selectors.filter(({ length }) => length <= mostSelector) }
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Into shadow roots, closed ones too where the browser lets us. */
function elementUnder(event: Event, hints: FindHints): Element | null {
  let under = event.composedPath()[0]
  if (!(under !== undefined && 'nodeType' in under && under.nodeType === 1)) return null
  const { clientX, clientY } = event as MouseEvent
  for (;;) {
    const element = under as Element
    const inner = shadowRootOf(element) ?? hints.openShadowRoot?.(element) ?? null
    const deeper = inner === null ? null : topmostAt(inner, clientX, clientY)
    if (deeper === null || deeper === element) return element
    under = deeper
  }
}

function pointOnScreen(event: MouseEvent): { x: number; y: number } {
  const view = event.view
  const frame = view === null ? null : view.frameElement
  if (frame === null) return { x: event.clientX, y: event.clientY }
  const { x, y } = boxOnScreen(frame)
  return { x: x + frame.clientLeft + event.clientX, y: y + frame.clientTop + event.clientY }
}
