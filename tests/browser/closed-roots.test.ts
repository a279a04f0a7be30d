import { describe, expect, test } from 'vitest'
import { browserNames, openDisplay, openSite, startBrowser } from '@/tests/support/browsers'
import { addSim, openOver } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'

const line = {
  carrier: 'povo2.0',
  number: '090-0000-1234',
  name: 'Tokyo line',
  usual: { amount: '3000', currency: 'JPY' },
} as const

/** All fields are in a closed root that only the page's own script holds, and in another inside it. */
const closedPage = (
  title: string,
  number: string,
  amount: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
  <div style="height:200px"></div><h1>${title}</h1><top-up></top-up><h2>Your ticket is ready, dear guest</h2>
  <script>
    const closed = (host, html) => Object.assign(host.attachShadow({ mode: 'closed' }), { innerHTML: html })
    const outer = closed(document.querySelector('top-up'), '<form method="post" action="/pay"><label>${number} <input type="tel"></label><top-up-sum></top-up-sum><label>Voucher <input></label><button>Pay now</button></form>')
    const inner = closed(outer.querySelector('top-up-sum'), '<label>${amount} <select><option>–</option><option>¥1,000</option><option>¥3,000</option></select></label>')
    window.held = () => [outer.querySelector('input').value, inner.querySelector('select').selectedOptions[0].textContent]
  </script></html>`

const readHeld = () => (window as unknown as { held: () => string[] }).held()
const filled = ['09000001234', '¥3,000']

/** What is said in the page is in a closed root of its own: the page itself sees one more element, and no more. */
const isTeaching = () =>
  [...document.documentElement.children].some((one) => (one as HTMLElement).popover === 'manual')

describe.each(browserNames)('in %s', (name) => {
  test('fields in closed roots are found and filled', async () => {
    const display = await openDisplay()
    const browser = await startBrowser(name, { display })
    const site = await openSite()
    await addSim(browser, line)
    const url = site.serve('/closed', closedPage('Recharge your SIM', 'Mobile number', 'Top-up amount'))
    const { page, popup } = await openOver(browser, display, url)
    await popup.click('button', word('fillUnknownPage', { host: new URL(url).host }))
    expect(await page.evaluate(readHeld)).toEqual(['', '–'])
    await popup.click('button', word('allowAndFill'))
    await until('the report', async () => (await popup.text()).includes(word('outcomeFilled')))
    expect(await page.evaluate(readHeld)).toEqual(filled)
    expect(site.submits()).toEqual([])
  })

  test('fields in closed roots are taught, a step is skipped and a sentence picked, all by the mouse', async () => {
    const display = await openDisplay()
    const browser = await startBrowser(name, { display })
    const site = await openSite()
    await addSim(browser, line)
    const url = site.serve('/night', closedPage('Night desk', 'One', 'Two'))
    const { host } = new URL(url)
    const { page, popup } = await openOver(browser, display, url)
    await popup.click('button', word('teachUnknown'))
    await until('the picker', () => page.evaluate(isTeaching))
    await page.bringToFront()
    await page.clickDeep('button', 'Pay now')
    await page.clickDeep('textbox', 'One')
    await page.clickDeep('combobox', 'Two')
    await page.clickDeep('button', word('lessonSkip'))
    await page.clickDeep('heading', 'Your ticket is ready, dear guest')
    await until('the picker to go', async () => !(await page.evaluate(isTeaching)))
    expect(await page.evaluate(readHeld)).toEqual(['', '–'])
    expect(site.submits()).toEqual([])

    await display.activate('Night desk')
    const over = await browser.openPopup()
    await over.click('button', word('fillUnknownPage', { host }))
    await over.click('button', word('allowAndFill'))
    await until('the report', async () => (await over.text()).includes(word('outcomeFilled')))
    expect(await page.evaluate(readHeld)).toEqual(filled)
    await over.close()
    expect(await readRecipe()).toMatchObject({
      number: { through: [expect.any(String)] },
      amount: { through: [expect.any(String), expect.any(String)] },
      confirm: null,
      successText: 'Your ticket is ready, dear guest',
    })
    expect(site.submits()).toEqual([])

    async function readRecipe(): Promise<object | undefined> {
      const own = await browser.openExtension('welcome.html')
      return own.evaluate(async (at) => {
        const open = indexedDB.open('sim-keeper')
        await new Promise((resolve) => open.addEventListener('success', resolve))
        const get = open.result.transaction('recipes').objectStore('recipes').getAll()
        await new Promise((resolve) => get.addEventListener('success', resolve))
        open.result.close()
        const rows = get.result.map(({ saved }) => saved.recipe)
        return rows.find((row) => row.host === at)
      }, host)
    }
  })
})
