import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { quietPages } from '@/tests/fixtures/pages/quiet-pages'
import { allowRecognition } from '@/tests/support/allow-recognition'
import { browserNames, openDisplay, openSite } from '@/tests/support/browsers'
import { startChromium } from '@/tests/support/chromium'
import { startFirefox } from '@/tests/support/firefox'
import { hasAsked, readHanded, recordExtension } from '@/tests/support/recorded-extension'
import { addSim } from '@/tests/support/sim-keeper'
import { tally } from '@/tests/support/tally'
import { until } from '@/tests/support/until'

test.each(browserNames)(
  'a page sees nothing of us before a gesture, recognised or not, in %s',
  async (name) => {
    const display = await openDisplay()
    const start = name === 'chromium' ? startChromium : startFirefox
    const browser = await start({ display, extension: recordExtension(inject('extensions')[name]) })
    onTestFinished(() => browser.quit())
    const site = await openSite()
    await addSim(browser, { carrier: 'povo2.0', number: '090-0000-1234', name: 'Tokyo line' })
    await allowRecognition({ browser, display, url: site.serve('/first', quietPages[0]?.html ?? '') })
    const own = await browser.openExtension('welcome.html')
    const page = await browser.open('about:blank')

    const noticed: string[] = []
    for (const [at, { name: what, html }] of quietPages.entries()) {
      const url = site.serve(`/${at}`, html)
      await page.goTo(url)
      await page.bringToFront()
      await until(`the script to look at ${what}`, async () => hasAsked(await readHanded(own), url))
      for (const seen of await page.evaluate(read)) noticed.push(`${what}: ${seen}`)
    }
    expect(noticed).toEqual([])

    // The same eyes do see a change, whoever makes it.
    await page.evaluate(() => void document.body.append('x'))
    expect(await page.evaluate(read)).toEqual(['childList BODY '])
    tally(`no interface in the page in ${name}`, quietPages.length, 20)
  },
)

test.each(browserNames)('the script that looks at pages has no word for speaking to them, in %s', (name) => {
  const script = readFileSync(join(inject('extensions')[name], 'recharge.js'), 'utf8')
  expect(
    script.match(/dispatchEvent|postMessage|CustomEvent|append|insertBefore|setAttribute|attachShadow/g),
  ).toBeNull()
})

/** Inside the page, once nothing is under way in it any more. */
async function read(): Promise<string[]> {
  await new Promise((resolve) => requestIdleCallback(resolve))
  return (window as unknown as { read: () => string[] }).read()
}
