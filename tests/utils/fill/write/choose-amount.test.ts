// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import '@/tests/utils/fill/pretend-layout'
import { quickly } from '@/tests/utils/fill/pretend-time'
import type { OrderedAmount } from '@/utils/fill/fill-order'
import { at, euros, found, onEdit, show, valueIn } from './show-page'

// The readers are taken from the browser at load: the layout has to be there first.
const { chooseAmount } = await import('@/utils/fill/write/choose-amount')
const { askHere } = await import('@/utils/fill/judges')

const choose = (selector: string, amount: OrderedAmount = euros(2000)) =>
  quickly(() => chooseAmount(found('amount', selector), amount, {}, askHere))

describe('an amount that is typed', () => {
  it('goes into an empty field', async () => {
    show('<input id="x">')
    expect(await choose('#x')).toMatchObject({ status: 'filled', wrote: '20', before: '', after: '20' })
  })

  it('stays as it is when it is there, however it is spelled', async () => {
    show('<input id="x" value="20,00">')
    let edits = 0
    onEdit('#x', (value) => {
      edits++
      return value
    })
    expect(await choose('#x')).toMatchObject({ status: 'already', wrote: '', after: '20,00' })
    expect(edits).toBe(0)
  })

  it('is no other amount that was there before', async () => {
    show('<input id="x" value="10">')
    expect(await choose('#x')).toMatchObject({ status: 'filled', before: '10', after: '20' })
  })

  it.each(['disabled', 'read-only'])('is not written where the field is %s', async (reason) => {
    show(`<input id="x" ${reason.replace('-', '')}>`)
    expect(await choose('#x')).toMatchObject({ status: 'blocked', reason })
    expect(valueIn('#x')).toBe('')
  })

  it('is not written when the field hides as it is entered', async () => {
    show('<div><input id="x" value="5"></div>')
    at('#x').addEventListener('focus', () => at('div').setAttribute('hidden', ''))
    expect(await choose('#x')).toMatchObject({ status: 'blocked', reason: 'invisible', after: '5' })
  })

  it('has the point that the field takes', async () => {
    show('<input id="x">')
    onEdit('#x', (value) => (value.includes('.') ? '' : value))
    expect(await choose('#x', euros(1050))).toMatchObject({ status: 'filled', wrote: '10,50' })
    expect(valueIn('#x')).toBe('10,50')
  })

  it.each(['insertText', 'deleteContentBackward'])(
    'is written until one way is believed (%s)',
    async (first) => {
      show('<input id="x">')
      let isBelieved = false
      onEdit('#x', (value, event) => {
        isBelieved ||= (event as InputEvent).inputType === first
        return isBelieved ? value : ''
      })
      expect(await choose('#x')).toMatchObject({ status: 'filled', after: '20' })
    },
  )

  it.each([
    ['amount-out-of-range', '<input id="x" type="number" max="15" value="5">', (value: string) => value],
    ['value-cleared', '<input id="x" value="5">', () => ''],
    ['value-changed', '<input id="x" value="5">', (value: string) => (value === '5' ? '5' : '15')],
  ])('is %s, and what was there is put back', async (reason, html, rewrite) => {
    show(html)
    onEdit('#x', rewrite)
    expect(await choose('#x')).toMatchObject({ status: 'rejected', reason, wrote: '', before: '5' })
    if (reason !== 'value-cleared') expect(valueIn('#x')).toBe('5')
  })
})

describe('an amount in a select', () => {
  const select = (...options: string[]) => show(`<select id="x">${options.join('')}</select>`)

  it('is chosen by what is read, and only then by its value', async () => {
    select('<option value="20">€10</option>', '<option value="7">€20</option>')
    expect(await choose('#x')).toMatchObject({ status: 'filled', before: '€10', wrote: '€20', after: '€20' })
    expect((at('#x') as HTMLSelectElement).selectedIndex).toBe(1)
    select('<option value="10">Small</option>', '<option value="20">Large</option>')
    expect(await choose('#x')).toMatchObject({ status: 'filled', after: 'Large' })
  })

  it('tells the page in the way a person does', async () => {
    select('<option>€10</option>', '<option>€20</option>')
    const heard: string[] = []
    for (const type of ['focus', 'input', 'change', 'blur'])
      at('#x').addEventListener(type, () => heard.push(type))
    await choose('#x')
    expect(heard).toEqual(['focus', 'input', 'change', 'blur'])
  })

  it.each([
    ['amount-not-offered', ['<option>€10</option>', '<option>€200</option>']],
    ['amount-not-offered', ['<option>€10</option>', '<option disabled>€20</option>']],
    ['other-currency', ['<option>£10</option>', '<option>£20</option>']],
    ['ambiguous', ['<option>€20</option>', '<option>€20 data</option>']],
  ])('is %s', async (reason, options) => {
    select('<option>–</option>', ...options)
    expect(await choose('#x')).toMatchObject({ status: 'rejected', reason })
    expect((at('#x') as HTMLSelectElement).selectedIndex).toBe(0)
  })

  it('stays when it is chosen already', async () => {
    select('<option>€10</option>', '<option selected>€20</option>')
    expect(await choose('#x')).toMatchObject({ status: 'already', wrote: '', after: '€20' })
  })

  it('may be the first', async () => {
    select('<option>€20</option>', '<option>€10</option>')
    ;(at('#x') as HTMLSelectElement).selectedIndex = 1
    expect(await choose('#x')).toMatchObject({ status: 'filled', before: '€10', after: '€20' })
    expect(await choose('#x')).toMatchObject({ status: 'already', after: '€20' })
  })

  it('is not chosen in a select that is disabled', async () => {
    show('<select id="x" disabled><option>€10</option><option>€20</option></select>')
    expect(await choose('#x')).toMatchObject({ status: 'blocked', reason: 'disabled', after: '€10' })
  })

  it('is rejected by a page that chooses otherwise', async () => {
    select('<option>€10</option>', '<option>€20</option>')
    at('#x').addEventListener('change', () => {
      ;(at('#x') as HTMLSelectElement).selectedIndex = 0
    })
    expect(await choose('#x')).toMatchObject({ status: 'rejected', reason: 'value-changed', after: '€10' })
  })
})

describe('an amount among tiles', () => {
  const tiles = (...faces: string[]) => show(`<div id="x" role="radiogroup">${faces.join('')}</div>`)
  const tile = (text: string, more = '') => `<div role="radio" ${more}>${text}</div>`
  const pickable = () => {
    for (const one of document.querySelectorAll('[role=radio]'))
      one.addEventListener('click', () => one.setAttribute('aria-checked', 'true'))
  }

  it('is pressed', async () => {
    tiles(tile('€10'), tile('€20'))
    pickable()
    expect(await choose('#x')).toMatchObject({ status: 'filled', before: '', wrote: '€20', after: '€20' })
    expect(document.querySelectorAll('[aria-checked=true]')).toHaveLength(1)
  })

  it.each([
    ['amount-not-offered', [tile('€10'), tile('€200')]],
    ['other-currency', [tile('£10'), tile('£20')]],
    ['ambiguous', [tile('€20'), tile('€20 bonus')]],
  ])('is %s, and nothing is pressed', async (reason, faces) => {
    tiles(...faces)
    pickable()
    expect(await choose('#x')).toMatchObject({ status: 'rejected', reason })
    expect(document.querySelectorAll('[aria-checked=true]')).toHaveLength(0)
  })

  it('stays when it is picked already', async () => {
    tiles(tile('€10'), tile('€20', 'aria-checked="true"'))
    expect(await choose('#x')).toMatchObject({ status: 'already', before: '€20' })
  })

  it.each([
    ['covered', tile('€20', 'class="covered"')],
    ['disabled', tile('€20', 'aria-disabled="true"')],
    ['unsafe-to-press', '<a href="/pay"><span role="radio">€20</span></a>'],
  ])('is blocked where it is %s', async (reason, face) => {
    tiles(tile('€10'), face)
    pickable()
    expect(await choose('#x')).toMatchObject({ status: 'blocked', reason })
    expect(document.querySelectorAll('[aria-checked=true]')).toHaveLength(0)
  })

  it('is no button that sends its form', async () => {
    show('<form id="x"><button>€10</button><button>€20</button></form>')
    let presses = 0
    at('form').addEventListener('click', () => presses++)
    expect(await choose('#x')).toMatchObject({ status: 'blocked', reason: 'unsafe-to-press' })
    expect(presses).toBe(0)
  })

  it('counts as taken when the tile looks otherwise', async () => {
    show('<div id="x"><button type="button">€10</button><button type="button">€20</button></div>')
    const twenty = at('button:last-child')
    twenty.addEventListener('click', () => twenty.classList.add('on'))
    expect(await choose('#x')).toMatchObject({ status: 'filled', after: '€20' })
  })

  it('does not count as taken when the page holds to another', async () => {
    tiles(tile('€10', 'aria-checked="true"'), tile('€20'))
    expect(await choose('#x')).toMatchObject({ status: 'rejected', reason: 'value-changed', after: '€10' })
    tiles(tile('€10'), tile('€20'))
    expect(await choose('#x')).toMatchObject({ status: 'rejected', after: '' })
  })
})
