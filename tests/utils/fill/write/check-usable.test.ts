// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"enableIframePageLoading":true}}
import { describe, expect, it } from 'vitest'
import { showInFrame } from '@/tests/utils/fill/pretend-layout'
import { at, show } from './show-page'

// The readers are taken from the browser at load: the layout has to be there first.
const { whyUnseen, whyUnusable } = await import('@/utils/fill/write/check-usable')

const box = (left: number, top: number, width = 200, height = 30) =>
  `data-box="${left} ${top} ${width} ${height}"`
const here = box(100, 100)

describe('a field that a person cannot use', () => {
  it.each([
    ['disabled', '<input id="x" disabled>'],
    ['disabled', '<input id="x" aria-disabled="true">'],
    ['read-only', '<input id="x" readonly>'],
    ['read-only', '<input id="x" aria-readonly="true">'],
    ['invisible', '<div hidden><input id="x"></div>'],
    ['invisible', `<input id="x" ${box(100, 100, 9, 30)}>`],
    ['invisible', `<input id="x" ${box(100, 100, 200, 9)}>`],
    ['invisible', `<input id="x" ${box(-300, 100)}>`],
    ['invisible', `<input id="x" ${box(100, -300)}>`],
    ['covered', '<div class="covered"><input id="x"></div>'],
  ])('is %s: %s', (reason, html) => {
    show(html)
    expect(whyUnusable(at('#x'))).toBe(reason)
  })

  it('is gone when the page took it away', () => {
    show('<input id="x">')
    const field = at('#x')
    show('')
    expect(whyUnusable(field)).toBe('page-left')
  })

  it.each([
    '<input id="x">',
    '<input id="x" type="radio">',
    '<input id="x" type="checkbox">',
    `<input id="x" ${box(100, 100, 10, 10)}>`,
    '<div class="covered-until-scrolled"><input id="x"></div>',
  ])('is none of these: %s', (html) => {
    show(html)
    expect(whyUnusable(at('#x'))).toBe(null)
  })
})

describe('paint', () => {
  it.each([
    'opacity: .59',
    'filter: opacity(.5)',
    'filter: opacity(50%)',
    'filter: blur(3px)',
    'filter: brightness(.2)',
    'filter: brightness(5)',
    'filter: contrast(.1)',
    'mask-image: url(x.svg)',
    'font-size: 4px',
    'color: transparent',
    'color: rgba(0, 0, 0, .1)',
    'color: rgb(0 0 0 / 10%)',
  ])('hides a field with %s', (style) => {
    show(`<input id="x" style="${style}">`)
    expect(whyUnseen(at('#x'))).toBe('invisible')
  })

  it.each([
    'opacity: .6',
    'filter: opacity(90%)',
    'filter: opacity(.9)',
    'filter: blur(1px)',
    'filter: brightness(.9)',
    'filter: contrast(1.5)',
    'filter: drop-shadow(0 0 2px #000)',
    'color: rgba(0, 0, 0, .9)',
    'color: rgb(0 0 0 / 90%)',
    'color: rgb(10, 20, 30)',
    'font-size: 5px',
  ])('shows a field with %s', (style) => {
    show(`<input id="x" style="${style}">`)
    expect(whyUnseen(at('#x'))).toBe(null)
  })

  it('fades with everything around it', () => {
    show('<div style="opacity: .8"><div style="opacity: .7"><input id="x"></div></div>')
    expect(whyUnseen(at('#x'))).toBe('invisible')
  })

  it('fades with the host of its shadow root', () => {
    show('<x-field style="opacity: .5"></x-field>')
    const root = at('x-field').attachShadow({ mode: 'open' })
    root.innerHTML = '<input>'
    expect(whyUnseen(root.firstElementChild as Element)).toBe('invisible')
  })
})

describe('a box around the field', () => {
  it.each([
    ['overflow-x: hidden', box(0, 0, 50, 400)],
    ['overflow-x: clip', box(400, 0, 50, 400)],
    ['overflow-y: hidden', box(0, 0, 400, 50)],
    ['overflow-y: clip', box(0, 300, 400, 50)],
  ])('with %s clips it away', (style, around) => {
    show(`<div style="${style}" ${around}><input id="x" ${here}></div>`)
    expect(whyUnseen(at('#x'))).toBe('invisible')
  })

  it.each([
    ['overflow-y: auto', box(0, 0, 400, 50)],
    ['overflow-x: scroll', box(0, 0, 50, 400)],
    ['overflow-x: hidden; overflow-y: hidden', box(0, 0, 400, 400)],
  ])('with %s can be scrolled, or holds it', (style, around) => {
    show(`<div style="${style}" ${around}><input id="x" ${here}></div>`)
    expect(whyUnseen(at('#x'))).toBe(null)
  })
})

describe('what lies over a field', () => {
  it.each([
    ['another element', `<input id="x" ${here}><p ${here}></p>`],
    ['the label of another field', `<input id="x" ${here}><label for="y" ${here}>Name</label><input id="y">`],
    ['a label, when neither says whose', `<input class="x" ${here}><label ${here}>Name</label>`],
    ['a label that one cannot see through', label('background-color: rgb(255, 255, 255)')],
    ['a label with a picture', label('background-image: url(x.png)')],
    ['a picture in its label', `<input id="x" ${here}><label for="x"><img ${here}></label>`],
    [
      'a picture that lets clicks through',
      `<input id="x" ${here}><img style="pointer-events: none" ${here}>`,
    ],
    [
      'a white sheet that lets clicks through',
      `<input id="x" ${here}><p style="pointer-events: none; background-color: rgb(255, 255, 255)" ${here}></p>`,
    ],
  ])('%s hides it', (_, html) => {
    show(html)
    expect(whyUnseen(at('#x,.x'))).toBe('covered')
  })

  it.each([
    ['its own clear label', label('')],
    ['a label around it', `<label ${here}><input id="x"></label>`],
    ['glass', glass('')],
    ['a sheet that is not shown', glass('background-color: rgb(255, 255, 255); display: none')],
    ['an invisible sheet', glass('background-color: rgb(255, 255, 255); visibility: hidden')],
    ['a nearly clear sheet', glass('background-color: rgb(255, 255, 255); opacity: .2')],
    ['a sheet over less than half of its width', sheet(box(210, 100, 200, 30))],
    ['a sheet over less than half of its height', sheet(box(100, 120, 200, 30))],
    ['a small sheet in its corner', `<input id="x" ${here}><b ${box(100, 100, 30, 10)}></b>`],
  ])('%s does not hide it', (_, html) => {
    show(html)
    expect(whyUnseen(at('#x'))).toBe(null)
  })

  function label(style: string): string {
    return `<input id="x" ${here}><label for="x" style="${style}" ${here}>Name</label>`
  }
  function glass(style: string): string {
    return `<input id="x" ${here}><p style="pointer-events: none; ${style}" ${here}></p>`
  }
  function sheet(where: string): string {
    const style = 'pointer-events: none; background-color: rgb(255, 255, 255)'
    return `<input id="x" ${here}><p style="${style}" ${where}></p>`
  }
})

describe('a field in a frame', () => {
  it.each([
    [null, '<iframe id="f"></iframe>'],
    ['invisible', '<iframe id="f" style="opacity: .1"></iframe>'],
    ['covered', '<div class="covered"><iframe id="f"></iframe></div>'],
  ])('is as %s as the frame: %s', (reason, html) => {
    show(html)
    const inner = showInFrame(at('#f') as HTMLIFrameElement, '<input id="x">')
    expect(whyUnseen(inner.querySelector('#x') as Element)).toBe(reason)
  })
})
