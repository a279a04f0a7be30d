import { describe, expect, test } from 'vitest'
import { browserNames, openDisplay, openSite, startBrowser } from '@/tests/support/browsers'
import type { Screen } from '@/tests/support/running-browser'
import { addSim, openOver } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'

/** Nothing here says what its fields are for, one is in a shadow root, and a button lies in wait. */
const oddPage = (
  prefix: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Night desk</title>
  <h1>Night desk</h1>
  <form action="/pay" method="post">
    <odd-box></odd-box>
    <p>Second <input id="${prefix}-two" name="${prefix}two"></p>
    <p>Third <select id="${prefix}-three"><option value="">–</option><option value="a">¥1,000</option><option value="b">¥3,000</option></select></p>
    <button>Go</button>
  </form>
  <script>
    customElements.define('odd-box', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>First <input id="${prefix}-one"></p>'
      }
    })
  </script></html>`

const readOdd = (prefix: string) => {
  const field = (id: string) =>
    document.getElementById(id) ?? document.querySelector('odd-box')?.shadowRoot?.getElementById(id)
  const held = (id: string) => (field(id) as HTMLInputElement | null)?.value ?? 'gone'
  return [held(`${prefix}-one`), held(`${prefix}-two`), held(`${prefix}-three`)]
}

/** What is said in the page is in a closed root: the page itself sees one more element, and no more. */
const isTeaching = () =>
  [...document.documentElement.children].some((one) => (one as HTMLElement).popover === 'manual')

describe.each(browserNames)('in %s', (name) => {
  test('a page that nobody recognises is taught by keys, filled as taught, and says when it changed', async () => {
    const display = await openDisplay()
    const browser = await startBrowser(name, { display })
    const site = await openSite()
    await addSim(browser, {
      carrier: 'povo2.0',
      number: '090-0000-1234',
      name: 'Tokyo line',
      usual: { amount: '3000', currency: 'JPY' },
    })
    const url = site.serve('/night', oddPage('a'))
    const { host } = new URL(url)

    const { page, popup } = await openOver(browser, display, url)
    await popup.click('button', word('teachUnknown'))
    await until('the picker', () => page.evaluate(isTeaching))
    expect(await page.evaluate(readOdd, 'a')).toEqual(['', '', ''])
    await page.bringToFront()
    await press(page, 'Tab', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter', 's', 's')
    await until('the picker to go', async () => !(await page.evaluate(isTeaching)))
    expect(await page.evaluate(readOdd, 'a')).toEqual(['', '', ''])

    const second = await fillOver(page)
    await until('the report', async () => (await second.text()).includes(word('outcomeFilled')))
    expect(await page.evaluate(readOdd, 'a')).toEqual(['09000001234', '', 'b'])
    await second.click('button', word('itFailed'))
    await until(
      'the attempt to be settled',
      async () => (await second.count('button', word('itFailed'))) === 0,
    )
    await second.close()

    // The site is built anew: what was taught leads nowhere, and that is said.
    site.serve('/night', oddPage('z').replaceAll('odd-box', 'new-box'))
    await page.goTo(url)
    const third = await fillOver(page)
    await until('the word that it no longer fits', async () =>
      (await third.text()).includes(word('teachFailed', { host })),
    )
    expect(site.submits()).toEqual([])

    async function fillOver(on: Screen): Promise<Screen> {
      await on.bringToFront()
      await display.activate('Night desk')
      const over = await browser.openPopup()
      await until('the popup to know the page', () => over.count('button', word('teachAgain')))
      if ((await over.count('button', word('fillUnknownPage', { host }))) > 0)
        await over.click('button', word('fillUnknownPage', { host }))
      const isAllowed = (await over.count('button', word('fillPage'))) > 0
      await over.click('button', isAllowed ? word('fillPage') : word('allowAndFill'))
      return over
    }
  })
})

async function press(page: Screen, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.press(key)
}
