// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { localPages } from '@/tests/fixtures/pages/pages'
import type { PageSketch } from '@/utils/fill/page/sketch-page'
import { origin } from './pretend-layout'

// The engine keeps the browser's own readers from the moment it is loaded: the layout has to be there first.
const { followPointer, pointTo } = await import('@/utils/fill/recipe')
const { recognisePage, recogniseSuccess } = await import('@/utils/fill/recognise/recognise-page')
const { takeTurns } = await import('@/utils/fill/take-turns')
const { judgePage } = await import('@/utils/fill/judge/judge-page')
const { answer } = await import('@/utils/fill/judges')

beforeEach(() => {
  document.title = ''
  document.body.innerHTML = ''
})

const show = (html: string): void => {
  document.body.innerHTML = html
}
const at = (selector: string): Element => {
  const found = document.querySelector(selector)
  if (found === null) throw new Error(`no ${selector}`)
  return found
}

describe('pointTo', () => {
  it.each([
    ['#sum', '<input id="sum">'],
    ['input[name="sum"]', '<input id="input-48213" name="sum">'],
    ['input[data-qa="sum"]', '<input id=":r1:" data-qa="sum">'],
    ['input[placeholder="Sum"]', '<input placeholder="Sum">'],
  ])('prefers %s', (expected, html) => {
    show(`<div><p><input name="other"></p>${html}</div>`)
    expect(pointTo(at('div > input')).selectors[0]).toBe(expected)
  })

  it('falls back to the place in the page', () => {
    show('<main id="app"><div><input></div><div><input></div></main>')
    const pointer = pointTo(at('div:nth-of-type(2) input'))
    expect(pointer.selectors).toEqual(['#app > div:nth-of-type(2) > input:nth-of-type(1)'])
  })

  it('keeps the label', () => {
    show('<label for="n">Mobile  number</label><input id="n">')
    expect(pointTo(at('#n')).label).toBe('Mobile number')
  })

  it('leads into a shadow root and back', () => {
    show('<x-field id="outer"></x-field>')
    at('#outer').attachShadow({ mode: 'open' }).innerHTML = '<input name="inner">'
    const input = at('#outer').shadowRoot?.querySelector('input')
    if (!input) throw new Error('no input')
    const pointer = pointTo(input)
    expect(pointer.through).toEqual(['#outer'])
    expect(followPointer(document, pointer)).toBe(input)
  })
})

describe('followPointer', () => {
  const pointer = (selectors: readonly string[], label = '', through: readonly string[] = []) => ({
    through,
    selectors,
    label,
  })

  it('takes the first selector that matches one element alone', () => {
    show('<input class="a"><input class="a b">')
    expect(followPointer(document, pointer(['.gone', '.a', '.b']))).toBe(at('.b'))
  })
  it('finds a field by its label when its attributes are new', () => {
    show('<label for="new">Mobile number</label><input id="new">')
    expect(followPointer(document, pointer(['#old'], 'Mobile number'))).toBe(at('#new'))
    show('<label>Mobile number <input></label>')
    expect(followPointer(document, pointer(['#old'], 'Mobile number'))).toBe(at('input'))
  })
  it.each([[['.gone']], [[':::']], [['input']], [['*'.repeat(2_000)]]])(
    'leads nowhere by %j',
    (selectors) => {
      show('<input><input>')
      expect(followPointer(document, pointer(selectors))).toBe(null)
    },
  )
  it('leads nowhere through what is gone or cannot be entered', () => {
    show('<div id="plain"><input id="n"></div>')
    expect(followPointer(document, pointer(['#n'], '', ['#gone']))).toBe(null)
    expect(followPointer(document, pointer(['#n'], '', ['#plain']))).toBe(null)
  })
})

describe('recognisePage', () => {
  const judge = async (sketch: PageSketch) => judgePage(sketch)

  it('knows a recharge page by its words and its number field', async () => {
    show(
      '<h1>Recharge</h1><label>Mobile number <input type="tel"></label><label>Amount <input type="number"></label>',
    )
    expect(await recognisePage(judge, document)).toBe(true)
  })
  it.each(['<h1>Recharge</h1><p>Find a shop</p>', '<h1>Sign up</h1><label>Phone <input type="tel"></label>'])(
    'does not take %s for one',
    async (html) => {
      show(html)
      expect(await recognisePage(judge, document)).toBe(false)
    },
  )
  it('asks nobody about a page without fields, and knows nothing where nobody answers', async () => {
    const asked: PageSketch[] = []
    const nobody = async (sketch: PageSketch) => {
      asked.push(sketch)
      return null
    }
    show('<h1>Recharge</h1><p>Find a shop</p>')
    expect(await recognisePage(nobody, document)).toBe(false)
    expect(asked).toEqual([])
    show('<h1>Recharge</h1><label>Mobile number <input type="tel"></label>')
    expect(await recognisePage(nobody, document)).toBe(null)
    expect(asked).toHaveLength(1)
  })
})

describe('recogniseSuccess', () => {
  const amount = { minor: 2_000, decimals: 2 }
  it.each([
    [true, null, amount, '<h1>Recharge successful</h1><p>₹20.00 added</p>'],
    [true, null, null, '<h1>Recharge successful</h1>'],
    [true, 'Got it', amount, '<p>Got  it</p><p>GOT IT, thanks</p>'],
    [false, 'Got it', amount, '<h1>Recharge successful</h1><p>₹20</p>'],
    [false, null, amount, '<h1>Recharge successful</h1><p>₹200</p>'],
    [false, null, amount, '<h1>Recharge failed</h1><p>₹20</p>'],
  ])('%s with taught text %j', (expected, successText, wanted, html) => {
    show(html)
    expect(recogniseSuccess(document, { amount: wanted, successText }).isSuccess).toBe(expected)
  })
})

describe('takeTurns', () => {
  it('ends each turn with a question or the report', async () => {
    show('<h1>Recharge</h1><label>Mobile number <input id="n" type="tel"></label>')
    const [first] = localPages
    if (first === undefined) throw new Error('no page')
    const turn = takeTurns(document)
    let state = await turn({ number: first.order.number, amount: null, allowedOrigin: origin })
    while ('question' in state) state = await turn({ answer: await answer(state.question) })
    expect(state.report.outcome).toBe('filled')
    expect(at('#n')).toHaveProperty('value', '9999900001')
  })
  it('answers no question that no judge is for', async () => {
    expect(await answer({ name: 'toString' as never, about: [] })).toBeNull()
  })
  it('ends at once where a gate is closed', async () => {
    const [first] = localPages
    if (first === undefined) throw new Error('no page')
    const state = await takeTurns(document)({ ...first.order, allowedOrigin: 'https://carrier.example' })
    expect(state).toMatchObject({ report: { outcome: 'refused', reason: 'wrong-origin' } })
  })
  it('ends the turn in which something goes wrong, and no other', async () => {
    const [first] = localPages
    if (first === undefined) throw new Error('no page')
    const turn = takeTurns(document)
    expect(await turn({ ...first.order, allowedOrigin: origin })).toHaveProperty('question')
    await expect(turn({ answer: { isTopUp: true, fields: [], groups: null } })).rejects.toThrow()
  })
})
