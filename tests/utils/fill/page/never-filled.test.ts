// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { india } from '@/tests/fixtures/pages/pages'
import { origin } from '@/tests/utils/fill/pretend-layout'
import { quickly } from '@/tests/utils/fill/pretend-time'

// The readers are taken from the browser at load: the layout has to be there first.
const { fillPage } = await import('@/utils/fill/fill-page')

it.each([
  'type="password"',
  'type="hidden"',
  'autocomplete="cc-number"',
  'autocomplete="section-pay cc-csc"',
  'autocomplete="one-time-code"',
  'autocomplete="new-password"',
])('a recipe that points at <input %s> has failed, and nothing is written there', async (attributes) => {
  document.body.innerHTML = `<form><input id="x" ${attributes}></form>`
  const pointer = { through: [], selectors: ['#x'], label: '' }
  const recipe = {
    version: 1,
    host: 'localhost',
    number: pointer,
    amount: pointer,
    confirm: null,
    successText: null,
    lastWorkedAt: null,
  } as const
  const amount = { minor: 1000, decimals: 2, currency: 'INR' }
  const report = await quickly(() =>
    fillPage(document, { number: india, amount, recipe, allowedOrigin: origin }),
  )
  expect(report).toMatchObject({ outcome: 'nothing-fits', recipe: 'failed' })
  expect(document.querySelector('input')?.value).toBe('')
})
