import { describe, expect, test } from 'vitest'
import { browserNames, openDisplay, openSite, startBrowser } from '@/tests/support/browsers'
import { readRechargeFields, rechargePage } from '@/tests/support/recharge-page'
import { addSim, openOver } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'

const line = {
  carrier: 'povo2.0',
  number: '090-0000-1234',
  name: 'Tokyo line',
  usual: { amount: '3000', currency: 'JPY' },
} as const

describe.each(browserNames)('in %s', (name) => {
  test('the popup fills after the user said yes to the host, then the page’s menu does without asking', async () => {
    const display = await openDisplay()
    const browser = await startBrowser(name, { display })
    const site = await openSite()
    await addSim(browser, line)
    const url = site.serve('/recharge', rechargePage)
    const { host } = new URL(url)

    const { page, popup } = await openOver(browser, display, url)
    await popup.click('button', word('fillUnknownPage', { host }))
    expect(await page.evaluate(readRechargeFields)).toEqual({ number: '', amount: '' })
    await popup.click('button', word('allowAndFill'))
    await until('the page to be filled', async () => (await page.evaluate(readRechargeFields)).amount)
    await until('the question how it went', () => popup.count('button', word('itFailed')))
    expect(await page.evaluate(readRechargeFields)).toEqual({ number: '09000001234', amount: '3000' })

    // Filling again is stopped until the user says what became of the first.
    await popup.click('button', word('itFailed'))
    await until(
      'the attempt to be settled',
      async () => (await popup.count('button', word('itFailed'))) === 0,
    )
    await popup.close()
    const again = site.serve('/again', rechargePage)
    const second = await browser.open(again)
    await browser.chooseFromPageMenu(word('menuFillPage'))
    await until('the page to be filled', async () => (await second.evaluate(readRechargeFields)).amount)
    expect(await second.evaluate(readRechargeFields)).toEqual({ number: '09000001234', amount: '3000' })
    expect(site.submits()).toEqual([])
  })

  test('a site is recognised after the real permission prompt, and no more once the right is given back', async () => {
    const display = await openDisplay()
    const browser = await startBrowser(name, { display })
    const site = await openSite()
    await addSim(browser, line)
    const url = site.serve('/recharge', rechargePage)
    const { host } = new URL(url)
    const recognised = async () => (await browser.badge(url)).title.includes('looks like a recharge page')

    const { page, popup } = await openOver(browser, display, url)
    await popup.click('button', word('fillUnknownPage', { host }))
    await popup.click('checkbox', word('recogniseSite', { host }))
    await browser.allowInPrompt()
    await page.goTo(url)
    await until('the icon to say so', recognised)

    await page.bringToFront()
    const later = await openOver(browser, display, url)
    await until('the switch', () => later.popup.count('checkbox', word('recogniseSite', { host })))
    await later.popup.click('checkbox', word('recogniseSite', { host }))
    await until('the right to be given back', () =>
      later.popup.evaluate(hasNoRight, `http://${new URL(url).hostname}/*`),
    )
    await page.goTo(url)
    await until('the icon to be silent', async () => !(await recognised()))
  })
})

/** Inside the extension's own page. */
async function hasNoRight(origin: string): Promise<boolean> {
  interface Api {
    permissions: { contains(wanted: { origins: string[] }): Promise<boolean> }
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  return !(await (browser ?? chrome).permissions.contains({ origins: [origin] }))
}
