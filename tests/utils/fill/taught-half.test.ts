// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { india } from '@/tests/fixtures/pages/pages'
import type { Recipe } from '@/utils/fill/recipe'
import { origin } from './pretend-layout'
import { quickly } from './pretend-time'
import { at, show } from './write/show-page'

// The engine keeps the browser's own readers from the moment it is loaded: the layout has to be there first.
const { fillPage } = await import('@/utils/fill/fill-page')

const rupees = { minor: 2_000, decimals: 2, currency: 'INR' }
const pointer = (selector: string) => ({ through: [], selectors: [selector], label: '' })

describe('a taught site of which a half has changed', () => {
  const taught = (number: string, amount: string): Recipe => ({
    version: 1,
    host: 'localhost',
    number: pointer(number),
    amount: pointer(amount),
    confirm: null,
    successText: null,
    lastWorkedAt: null,
  })
  const fill = (recipe: Recipe) =>
    quickly(() => fillPage(document, { number: india, amount: rupees, recipe, allowedOrigin: origin }))
  const page = (more = '') =>
    show(`<h1>Recharge</h1><p><input class="a"></p>${more}<label>Amount <input id="sum"></label>`)

  it.each([
    ['used', '.a', '.b', '<p><input class="b"></p>', '.b'],
    [
      'used',
      '.a',
      '.b',
      '<p class="b"><button type="button">₹5</button><button type="button">₹20</button></p>',
      null,
    ],
    ['amount-failed', '.a', '.gone', '', '#sum'],
    ['amount-failed', '.a', '.a', '', '#sum'],
    ['amount-failed', '.a', '.b', '<p class="b">Amount</p>', '#sum'],
    ['amount-failed', '.a', '.b', '<input class="b" type="hidden">', '#sum'],
    [
      'amount-failed',
      '.a',
      '.b',
      '<label>Confirm mobile number <input class="b" type="tel"></label>',
      '#sum',
    ],
    ['failed', '.gone', '.gone', '', '#sum'],
  ])('is %s where it points at %s and %s beside %s', async (recipe, number, amount, more, sum) => {
    page(more)
    const [five, twenty] = document.querySelectorAll('button')
    for (const tile of [five, twenty]) tile?.addEventListener('click', () => tile.classList.add('on'))
    const report = await fill(taught(number, amount))
    expect(report.recipe, JSON.stringify(report, null, 1)).toBe(recipe)
    if (sum !== null) expect(at(sum)).toHaveProperty('value', '20')
    else expect(twenty?.className).toBe('on')
    if (recipe !== 'failed') expect(at('.a')).toHaveProperty('value', '9999900001')
  })
})
