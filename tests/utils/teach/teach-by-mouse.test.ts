// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"enableIframePageLoading":true}}
import { describe, expect, it, vi } from 'vitest'
import { showInFrame } from '@/tests/utils/fill/pretend-layout'
import { at, show } from '@/tests/utils/fill/write/show-page'
import { about, click, key, keys, leftOf, page, pointerTo, send, useLesson } from './give-lesson'
import { lessonWords } from './watch-drawing'

const lesson = useLesson()

describe('a lesson by mouse', () => {
  it('takes the field of a label that is pressed', async () => {
    lesson.over(page, ['number'])
    click(at('#l'))
    await vi.advanceTimersByTimeAsync(0)
    expect(lesson.kept).toEqual([expect.objectContaining({ number: pointerTo('#n') })])
  })

  it('lets no press through, not even on a button that pays', () => {
    lesson.over(page)
    const heard: string[] = []
    const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'touchstart', 'submit']
    for (const type of types) at('#pay').addEventListener(type, () => heard.push(type))
    for (const type of types) {
      const event = send(at('#pay'), new MouseEvent(type, about))
      expect([type, event.defaultPrevented]).toEqual([type, true])
    }
    expect([heard, lesson.drawn.text()]).toEqual([[], lessonWords.number])
  })

  it('frames what is under the pointer, and follows it when the page scrolls', () => {
    lesson.over(page)
    const moveTo = (selector: string) => send(at(selector), new MouseEvent('pointermove', about))
    moveTo('#again')
    expect(lesson.drawn.framed()).toBe(leftOf('#again'))
    at('#again').setAttribute('data-box', '300 500 200 30')
    document.dispatchEvent(new Event('scroll'))
    expect([lesson.drawn.framed(), lesson.drawn.isAtBottom()]).toEqual([300, false])
    at('#again').setAttribute('data-box', '300 20 200 30')
    document.dispatchEvent(new Event('scroll'))
    expect(lesson.drawn.isAtBottom()).toBe(true)
    moveTo('#pay')
    expect(lesson.drawn.framed()).toBe(null)
  })

  it('has buttons that are pressed where they lie, whatever of the page is under them', () => {
    lesson.over(page)
    keys('Tab', 'Enter')
    click(at('#n'), lesson.drawn.middleOf('Skip'))
    expect(lesson.drawn.text()).toBe(lessonWords.confirm)
    click(at('#n'), lesson.drawn.middleOf('Leave'))
    expect(lesson.drawn.count()).toBe(0)
  })

  it('cannot be skipped where there is no such button', () => {
    lesson.over(page)
    click(at('#pay'), lesson.drawn.middleOf('Skip'))
    expect(lesson.drawn.text()).toBe(lessonWords.number)
  })

  it('believes no press and no key that a script sends', () => {
    lesson.over(page)
    at('#n').dispatchEvent(new MouseEvent('click', about))
    at('#n').dispatchEvent(new MouseEvent('pointermove', about))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...about, key: 'Escape' }))
    expect([lesson.drawn.count(), lesson.drawn.text(), lesson.drawn.framed()]).toEqual([
      1,
      lessonWords.number,
      null,
    ])
  })

  it('finds a field inside a shadow root, a closed one too where the browser opens it', async () => {
    for (const mode of ['open', 'closed'] as const) {
      lesson.kept.length = 0
      show('')
      const host = document.createElement('x-field')
      const root = host.attachShadow({ mode })
      root.innerHTML = `<input name="inner" data-box="50 50 200 30">`
      const hints = { openShadowRoot: (element: Element) => (element === host ? root : null) }
      lesson.over('<div id="around"></div>', ['number'], { hints })
      at('#around').append(host)
      click(host, { x: 100, y: 60 })
      await vi.advanceTimersByTimeAsync(0)
      expect(lesson.kept).toEqual([expect.objectContaining({ number: pointerTo('input[name="inner"]') })])
    }
  })

  it('takes the host itself where nothing in it is pressed', () => {
    lesson.over('<x-field></x-field><input id="n">', ['number'])
    at('x-field').attachShadow({ mode: 'open' })
    click(at('x-field'), { x: 5, y: 5 })
    expect(lesson.drawn.text()).toBe(lessonWords.number)
  })
})

describe('a lesson over a frame', () => {
  it('takes a field of the frame, and the bar lies over it', () => {
    show('<iframe data-box="100 200 400 300"></iframe>')
    const inner = showInFrame(at('iframe') as HTMLIFrameElement, '<input name="q" data-box="10 10 200 30">')
    lesson.begin(['number', 'amount'])
    key('Tab')
    expect(lesson.drawn.framed()).toBe(110)
    const input = inner.querySelector('input') as Element
    click(input, { x: 20, y: 20 }, inner.defaultView)
    expect(lesson.drawn.text()).toBe(lessonWords.amount)
    const { x, y } = lesson.drawn.middleOf('Leave')
    click(input, { x: x - 100, y: y - 200 }, inner.defaultView)
    expect(lesson.drawn.count()).toBe(0)
  })
})
