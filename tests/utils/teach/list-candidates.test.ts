// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import '@/tests/utils/fill/pretend-layout'

// The readers are taken from the browser at load: the layout has to be there first.
const { candidateAt, listCandidates, sentenceIn } = await import('@/utils/teach/list-candidates')

const show = (html: string): void => {
  document.body.innerHTML = html
}
const at = (selector: string): Element => {
  const found = document.querySelector(selector)
  if (found === null) throw new Error(`no ${selector}`)
  return found
}
const idsOf = (elements: readonly Element[]) => elements.map(({ id }) => id)

const page = `
  <input id="n" type="tel"><input id="secret" type="password"><input id="card" autocomplete="cc-number">
  <input id="otp" autocomplete="one-time-code"><input id="box" type="checkbox"><input id="go" type="submit">
  <select id="s"><option>¥1,000</option></select>
  <div id="radios"><input id="r1" type="radio" name="a"><input id="r2" type="radio" name="a"></div>
  <p id="said">Thank   you!</p><p id="long">${'x'.repeat(201)}</p><p id="short">ok</p>`

describe('what may be pointed at', () => {
  it('are fields that hold no secret, for the number', () => {
    show(page)
    expect(idsOf(listCandidates(document, 'number', {}))).toEqual(['n'])
    expect(idsOf(listCandidates(document, 'confirm', {}))).toEqual(['n'])
  })

  it('are fields, lists and groups as one, for the amount', () => {
    show(page)
    expect(idsOf(listCandidates(document, 'amount', {}))).toEqual(['n', 's', 'radios'])
  })

  it('are sentences of a fair length, for success', () => {
    show(page)
    const ids = idsOf(listCandidates(document, 'success', {}))
    expect(ids).toContain('said')
    expect(ids).not.toContain('long')
    expect(ids).not.toContain('short')
    expect(sentenceIn(at('#said'))).toBe('Thank you!')
  })
})

describe('what is meant by a press', () => {
  it.each([
    ['n', 'number', '<label>Number <b id="here">(mobile)</b> <input id="n"></label>'],
    ['n', 'number', '<label for="n" id="here">Number</label><input id="n">'],
    ['s', 'amount', '<select id="s"><option id="here">¥1,000</option></select>'],
    ['g', 'amount', '<div id="g" role="radiogroup"><div role="radio" id="here">¥1,000</div></div>'],
    ['g', 'amount', '<div id="g"><button id="here">¥1,000</button><button>¥3,000</button></div>'],
    [
      'g',
      'amount',
      '<div id="g"><button><b id="here">¥1,000</b></button><i></i><button>¥3,000</button></div>',
    ],
    ['g', 'amount', '<fieldset id="g"><label><input type="radio"><i id="here">¥1</i></label></fieldset>'],
    [null, 'amount', '<div id="g"><button id="here">Pay</button></div>'],
    [null, 'number', '<input id="here" type="password">'],
    [null, 'number', '<input id="here" autocomplete="section-a cc-number">'],
    [null, 'number', '<p id="here">Nothing</p>'],
    [null, 'number', '<label for="b" id="here">Accept</label><input id="b" type="checkbox">'],
    [null, 'number', '<div><button id="here">¥1,000</button><button>¥3,000</button></div>'],
    [null, 'number', '<label for="e" id="here">Mail</label><input id="e" type="email">'],
    ['here', 'success', '<p id="here">It went through</p>'],
  ] as const)('%s in the step %s of %s', (id, step, html) => {
    show(html)
    expect(candidateAt(at('#here'), step)?.id ?? null).toBe(id)
  })
})
