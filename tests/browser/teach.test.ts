import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
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

/** The number's field is inside a frame of the page's own origin. */
const framedPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Framed desk</title>
  <h1>Framed desk</h1>
  <iframe srcdoc="<p>One <input name='q7'></p>"></iframe>
  <form action="/pay" method="post">
    <label><input type="radio" name="r" value="a"> ¥1,000</label>
    <label><input type="radio" name="r" value="c"> ¥3,000</label>
    <button>Pay</button>
  </form></html>`

const readFramed = () => [
  document.querySelector('iframe')?.contentDocument?.querySelector('input')?.value ?? 'gone',
  document.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
]

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

  test('fields in frames are taught by keys, tiles by the mouse, and a pay button in between does nothing', async () => {
    const display = await openDisplay()
    const browser = await startBrowser(name, { display })
    const site = await openSite()
    await addSim(browser, {
      carrier: 'povo2.0',
      number: '090-0000-1234',
      name: 'Tokyo line',
      usual: { amount: '3000', currency: 'JPY' },
    })
    const url = site.serve('/framed', framedPage)
    const { host } = new URL(url)
    const { page, popup } = await openOver(browser, display, url)
    await popup.click('button', word('teachUnknown'))
    await until('the picker', () => page.evaluate(isTeaching))
    await page.bringToFront()
    await page.click('button', 'Pay')
    await press(page, 'Tab', 'Enter')
    await page.click('radio', '¥1,000')
    await press(page, 's', 's')
    await until('the picker to go', async () => !(await page.evaluate(isTeaching)))
    expect(await page.evaluate(readFramed)).toEqual(['', ''])

    await display.activate('Framed desk')
    const over = await browser.openPopup()
    await over.click('button', word('teachTest'))
    const found = word('teachFound', { fields: `${word('fieldNumber')} and ${word('fieldAmount')}` })
    await until('what was found', async () => {
      const text = await over.text()
      if (!text.includes(found)) throw new Error(text.replaceAll('\n', ' | '))
      return true
    })
    await over.click('button', word('fillUnknownPage', { host }))
    await over.click('button', word('allowAndFill'))
    await until('the report', async () => (await over.text()).includes(word('outcomeFilled')))
    expect(await page.evaluate(readFramed)).toEqual(['09000001234', 'c'])
    expect(site.submits()).toEqual([])
  })

  test('Esc leaves without keeping anything, and a file of taught sites is refused or taken whole', async () => {
    const display = await openDisplay()
    const browser = await startBrowser(name, { display })
    const site = await openSite()
    await addSim(browser, { carrier: 'povo2.0', number: '090-0000-1234', name: 'Tokyo line' })
    const url = site.serve('/night', oddPage('a'))
    const { page, popup } = await openOver(browser, display, url)
    await popup.click('button', word('teachUnknown'))
    await until('the picker', () => page.evaluate(isTeaching))
    await page.bringToFront()
    await press(page, 'Tab', 'Enter', 'Escape')
    await until('the picker to go', async () => !(await page.evaluate(isTeaching)))

    const folder = mkdtempSync(join(tmpdir(), 'taught-sites-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = (fileName: string, selector: string) => {
      const pointer = { through: [], selectors: [selector], label: 'Number' }
      const recipe = {
        version: 1,
        host: 'pay.example',
        number: pointer,
        amount: null,
        confirm: null,
        successText: null,
        lastWorkedAt: null,
      }
      writeFileSync(
        join(folder, fileName),
        JSON.stringify({ format: 'sim-keeper-recipes', version: 1, recipes: [recipe] }),
      )
      return join(folder, fileName)
    }
    const dashboard = await browser.openExtension('dashboard.html#sites')
    await until('the sites', async () => (await dashboard.text()).includes(word('recipesImport')))
    expect(await dashboard.text()).not.toContain(word('sitesTaught'))
    await dashboard.chooseFile(file('hostile.json', 'input['))
    const refused = word('recipesRefused', { field: 'recipes.0.number.selectors.0' })
    await until(refused, async () => (await dashboard.text()).includes(refused))
    await dashboard.chooseFile(file('good.json', '#msisdn'))
    await until('the site', async () => (await dashboard.text()).includes('pay.example'))
    await dashboard.click('button', word('removeNamed', { what: 'pay.example' }))
    await until('it to be gone', async () => !(await dashboard.text()).includes('pay.example'))
    await dashboard.click('button', word('undo'))
    await until('it to be back', async () => (await dashboard.text()).includes('pay.example'))
  })
})

async function press(page: Screen, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.press(key)
}
