// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import '@/tests/utils/fill/pretend-layout'
import { quickly } from '@/tests/utils/fill/pretend-time'
import { at, euros, found, show } from './show-page'

// The readers are taken from the browser at load: the layout has to be there first.
const { chooseAmount } = await import('@/utils/fill/write/choose-amount')
const { askHere } = await import('@/utils/fill/judges')

const choose = () => quickly(() => chooseAmount(found('amount', '#x'), euros(2000), {}, askHere))

/** A list as many pages build it: opened by a press, its entries at the end of the page. */
function showList(
  control: string,
  entries: readonly string[],
  take: (text: string) => void = (text) => {
    at('#x').textContent = text
  },
): { opened: number; closed: number } {
  show(control)
  const seen = { opened: 0, closed: 0 }
  const shut = () => document.querySelector('#list')?.remove()
  at('#x').addEventListener('keydown', (event) => {
    if (event.key === 'Escape') seen.closed++
    shut()
  })
  at('#x').addEventListener('click', () => {
    seen.opened++
    setTimeout(() => {
      document.body.insertAdjacentHTML('beforeend', `<div id="list">${entries.join('')}</div>`)
      for (const entry of document.querySelectorAll('#list *')) {
        entry.addEventListener('click', () => {
          take(entry.textContent ?? '')
          shut()
        })
      }
    }, 120)
  })
  return seen
}

const option = (text: string, more = '') => `<div role="option" ${more}>${text}</div>`
const combobox = '<div id="x" role="combobox">Choose</div>'

describe('an amount in a list of plain elements', () => {
  it('is opened, pressed and read back', async () => {
    const seen = showList(combobox, [option('€10'), option(' €20 '), option('€200')])
    expect(await choose()).toMatchObject({ status: 'filled', before: 'Choose', wrote: '€20' })
    expect(at('#x').textContent).toBe(' €20 ')
    expect(seen).toEqual({ opened: 1, closed: 0 })
  })

  it('may be an item inside an item', async () => {
    showList(combobox, ['<ul><li>€10</li><li class="item">€20<span class="item">€20</span></li></ul>'])
    expect(await choose()).toMatchObject({ status: 'filled' })
  })

  it('stays as it is when it is shown already', async () => {
    const seen = showList('<div id="x" role="combobox">€20</div>', [option('€20')])
    expect(await choose()).toMatchObject({ status: 'already' })
    expect(seen.opened).toBe(0)
  })

  it.each([
    ['amount-not-offered', [option('€10'), option('€200')]],
    ['amount-not-offered', [option('€20', 'aria-disabled="true"'), option('€10')]],
    ['amount-not-offered', ['<a class="item" href="/pay">€20</a>']],
    ['amount-not-offered', [option('€20', 'hidden'), option('€10')]],
    ['amount-not-offered', []],
    ['ambiguous', [option('€20'), option('€20 with bonus')]],
  ])('is %s, and the list is closed again', async (reason, entries) => {
    const seen = showList(combobox, entries)
    expect(await choose()).toMatchObject({ status: 'rejected', reason, after: 'Choose' })
    expect(seen).toEqual({ opened: 1, closed: 1 })
  })

  it('is not looked for among what was on the page before', async () => {
    showList(`<ul><li>€20</li></ul><main><section><div>${combobox}</div></section></main>`, [option('€10')])
    expect(await choose()).toMatchObject({ status: 'rejected', reason: 'amount-not-offered' })
  })

  it('is rejected by a page that shows another', async () => {
    const seen = showList(combobox, [option('€10'), option('€20')], () => {
      at('#x').textContent = '€10'
    })
    expect(await choose()).toMatchObject({ status: 'rejected', reason: 'value-changed', after: '€10' })
    expect(seen.closed).toBe(1)
  })

  it.each([
    ['disabled', '<div id="x" role="combobox" aria-disabled="true">Choose</div>'],
    ['invisible', '<main hidden><p><b><i><u id="x" role="combobox">Choose</u></i></b></p></main>'],
    ['invisible', '<main hidden><input><div id="x" role="combobox">Choose</div></main>'],
    ['unsafe-to-press', '<a href="/pay"><span id="x" role="combobox">Choose</span></a>'],
    ['unsafe-to-press', '<form><button id="x" aria-haspopup="listbox">Choose</button></form>'],
  ])('is blocked where it is %s: %s', async (reason, control) => {
    const seen = showList(control, [option('€20')])
    expect(await choose()).toMatchObject({ status: 'blocked', reason })
    expect(seen.opened).toBe(0)
  })
})

describe('a list whose control is an input', () => {
  it('is pressed there, and read there', async () => {
    const seen = showList('<input id="x" role="combobox" readonly>', [option('€20')], (text) => {
      ;(at('#x') as HTMLInputElement).value = text
    })
    expect(await choose()).toMatchObject({ status: 'filled', before: '', after: '€20' })
    expect(seen.opened).toBe(1)
  })

  it('is pressed on its face when the input has no size, and read beside it', async () => {
    const control =
      '<div id="face"><input id="x" role="combobox" data-box="0 0 1 1"><b id="shown">Choose</b></div>'
    const seen = showList(control, [option('€20')], (text) => {
      at('#shown').textContent = text
    })
    let presses = 0
    at('#face').addEventListener('click', (event) => {
      if (event.target === at('#x')) return
      presses++
      at('#x').click()
    })
    expect(await choose()).toMatchObject({ status: 'filled', before: 'Choose', after: '€20' })
    expect({ presses, opened: seen.opened }).toEqual({ presses: 1, opened: 1 })
  })

  it('does not take a long text around it for what is chosen', async () => {
    const text = 'Choose a sum. All of our offers are valid for 30 days from the day of payment.'
    showList(`<p>${text}<b id="x" role="combobox">Choose</b></p>`, [option('€20')])
    expect(await choose()).toMatchObject({ before: 'Choose' })
  })
})
