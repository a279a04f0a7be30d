// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { at, valueIn } from '@/tests/utils/fill/write/show-page'
import { about, click, key, keys, leftOf, page, pointerTo, send, useLesson } from './give-lesson'
import { lessonWords } from './watch-drawing'

const lesson = useLesson()

describe('a lesson by keys', () => {
  it('asks for one thing after the other, and keeps what was pointed at', async () => {
    lesson.over(page)
    const heard = []
    for (const downs of [1, 3, 2, 1]) {
      heard.push(lesson.drawn.text())
      for (let down = 0; down < downs; down++) key('Tab')
      key('Enter')
    }
    expect(heard).toEqual([lessonWords.number, lessonWords.amount, lessonWords.confirm, lessonWords.success])
    await vi.advanceTimersByTimeAsync(0)
    expect(lesson.kept).toEqual([
      {
        number: { through: [], selectors: expect.arrayContaining(['#n']), label: 'Number' },
        amount: pointerTo('#s'),
        confirm: pointerTo('#again'),
        successText: 'Thank you, it went through',
      },
    ])
    expect([lesson.drawn.text(), lesson.drawn.buttons()]).toEqual(['Kept', []])
    expect([valueIn('#n'), valueIn('#again')]).toEqual(['', ''])
    await vi.advanceTimersByTimeAsync(4_000)
    expect(lesson.drawn.count()).toBe(0)
  })

  it('says when it could not be kept', async () => {
    lesson.over(page, ['number'], { isKept: false })
    keys('Tab', 'Enter')
    await vi.advanceTimersByTimeAsync(0)
    expect(lesson.drawn.text()).toBe('Not kept')
  })

  it('goes through the fields in both directions and round', () => {
    lesson.over(page, ['number'])
    const visited = ['Tab', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((name) => {
      key(name)
      return lesson.drawn.framed()
    })
    const [n, again] = [leftOf('#n'), leftOf('#again')]
    expect(visited).toEqual([n, again, n, again, n])
    key('Tab', { shiftKey: true })
    expect(lesson.drawn.framed()).toBe(again)
  })

  it('begins at the end when it begins backwards', () => {
    lesson.over('<input id="a"><input id="b"><input id="c">', ['number'])
    key('ArrowUp')
    expect(lesson.drawn.framed()).toBe(leftOf('#c'))
  })

  it('takes nothing while nothing is pointed at', () => {
    lesson.over(page, ['number', 'amount'])
    key('Enter')
    expect(lesson.drawn.text()).toBe(lessonWords.number)
  })

  it('says when there is nothing to point at, and then only leaves', () => {
    lesson.over('<p>Nothing</p>', ['number'])
    expect([lesson.drawn.text(), lesson.drawn.buttons()]).toEqual(['Nothing here', ['Leave']])
    keys('Tab', 'Enter', 's')
    expect(lesson.drawn.text()).toBe('Nothing here')
    expect(lesson.drawn.framed()).toBe(null)
  })

  it('skips whatever but the number', async () => {
    lesson.over(page)
    key('s')
    expect([lesson.drawn.text(), lesson.drawn.buttons()]).toEqual([lessonWords.number, ['Leave']])
    keys('Tab', 'Enter')
    expect(lesson.drawn.buttons()).toEqual(['Skip', 'Leave'])
    keys('s', 'S', 's')
    await vi.advanceTimersByTimeAsync(0)
    expect(lesson.kept).toEqual([{ number: pointerTo('#n'), amount: null, confirm: null, successText: null }])
  })

  it('is left by Esc without keeping anything, and the page hears presses again', async () => {
    lesson.over(page)
    keys('Tab', 'Enter', 'Escape')
    await vi.advanceTimersByTimeAsync(0)
    expect([lesson.kept, lesson.drawn.count()]).toEqual([[], 0])
    let presses = 0
    at('#n').addEventListener('click', () => presses++)
    click(at('#n'))
    expect(presses).toBe(1)
  })

  it('is ended from outside', () => {
    lesson.over(page)
    lesson.end()
    expect(lesson.drawn.count()).toBe(0)
  })

  it('leaves out a way to a field that is too long to keep', async () => {
    lesson.over(`${'<div><div><i></i>'.repeat(17)}<input>${'</div></div>'.repeat(17)}`, ['number'])
    keys('Tab', 'Enter')
    await vi.advanceTimersByTimeAsync(0)
    expect(lesson.kept[0]?.number?.selectors).toEqual([])
  })

  it('leaves other keys to the page, and keeps its own from it', () => {
    lesson.over(page)
    const heard: string[] = []
    at('#n').addEventListener('keydown', ({ key: name }) => heard.push(name))
    for (const name of ['x', 'Tab', 'Escape'])
      send(at('#n'), new KeyboardEvent('keydown', { ...about, key: name }))
    expect(heard).toEqual(['x'])
  })

  it('goes one step by one press of a key, not again when it is let go', () => {
    lesson.over(page, ['number'])
    key('Tab')
    key('Tab', {}, 'keyup')
    expect(lesson.drawn.framed()).toBe(leftOf('#n'))
  })
})
