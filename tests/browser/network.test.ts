import { expect, onTestFinished, test } from 'vitest'
import { browserNames, openDisplay, openSite, startBrowser } from '@/tests/support/browsers'
import { readRechargeFields, rechargePage } from '@/tests/support/recharge-page'
import { startRecordingProxy } from '@/tests/support/recording-proxy'
import { addSim, openOver } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'

/** What each browser asks for of itself, with or without an extension. */
const browsersOwn = {
  chromium: [
    'accounts.google.com',
    'clients2.google.com',
    'content-autofill.googleapis.com',
    'update.googleapis.com',
  ],
  firefox: ['firefox.settings.services.mozilla.com'],
}

test.each(browserNames)('a whole run sends nothing to the network in %s', async (name) => {
  const proxy = await startRecordingProxy()
  onTestFinished(() => proxy.stop())
  const display = await openDisplay()
  const browser = await startBrowser(name, { display, proxyPort: proxy.port })
  const site = await openSite()

  // The recorder is there at all: a page that does ask for something foreign is written down.
  const asking = await browser.open(site.serve('/asks', '<!doctype html><title>asks</title>'))
  await asking.evaluate(() => fetch('http://carrier.invalid/seen', { mode: 'no-cors' }).then(String, String))
  await until('the recorder to have seen it', () => proxy.foreign.includes('carrier.invalid'))
  const before = proxy.foreign.length

  await addSim(browser, {
    carrier: 'povo2.0',
    number: '090-0000-1234',
    name: 'Tokyo line',
    usual: { amount: '3000', currency: 'JPY' },
  })
  const { page, popup } = await openOver(browser, display, site.serve('/recharge', rechargePage))
  await popup.click('button', word('fillUnknownPage', { host: new URL(site.origin).host }))
  await popup.click('button', word('allowAndFill'))
  await until('the page to be filled', async () => (await page.evaluate(readRechargeFields)).amount)
  await popup.close()
  for (const part of ['overview', 'sims', 'sites', 'data', 'settings']) {
    const dashboard = await browser.openExtension(`dashboard.html#/${part}`)
    await until(`the dashboard’s ${part}`, () => dashboard.text())
    await dashboard.close()
  }
  const welcome = await browser.openExtension('welcome.html')
  await until('the welcome page', () => welcome.text())
  await browser.stopBackground()
  await browser.restart()

  const ours = proxy.foreign
    .slice(before)
    .filter((host) => !browsersOwn[name].includes(host.replace(/:\d+$/, '')))
  expect(ours).toEqual([])
})
