import { expect, inject, onTestFinished, test } from 'vitest'
import { announceChunks, readStarted } from '@/tests/support/announced-extension'
import { browserNames } from '@/tests/support/browsers'
import { startChromium } from '@/tests/support/chromium'
import { startFirefox } from '@/tests/support/firefox'
import type { RunningBrowser } from '@/tests/support/running-browser'
import { addSim } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'

test.each(browserNames)('no carrier is loaded that no stored SIM needs, in %s', async (name) => {
  const start = name === 'chromium' ? startChromium : startFirefox
  const browser = await start({ extension: announceChunks(inject('extensions')[name]) })
  onTestFinished(() => browser.quit())

  await lookAround(browser, '')
  expect(await carriersRun(browser)).toEqual({ background: [], dashboard: [], popup: [], welcome: [] })

  await addSim(browser, { carrier: 'povo2.0', number: '090-0000-1234', name: 'Tokyo line' })
  const japan = ['carriers-jp', 'carriers-phrases']
  expect((await carriersRun(browser))['popup']).toEqual(japan)

  await browser.restart()
  await lookAround(browser, 'Tokyo line')
  await until('the dashboard to have read the line’s rule', async () => {
    return (await carriersRun(browser))['dashboard']?.length === japan.length
  })
  expect(await carriersRun(browser)).toEqual({ background: [], dashboard: japan, popup: [] })
})

/** Opens the popup and every part of the dashboard. */
async function lookAround(browser: RunningBrowser, shown: string): Promise<void> {
  const popup = await browser.openExtension('popup.html')
  await until('the list', async () => (await popup.text()).includes(shown))
  await popup.close()
  for (const part of ['overview', 'sims', 'sites', 'data', 'settings']) {
    const dashboard = await browser.openExtension(`dashboard.html#/${part}`)
    await until(`the dashboard’s ${part}`, () => dashboard.text())
  }
}

/** Carriers’ files that were run since the browser’s start, by each page that ran anything. */
async function carriersRun(browser: RunningBrowser): Promise<Record<string, string[]>> {
  const own = await browser.openExtension('manifest.json')
  const started = await readStarted(own)
  await own.close()
  return Object.fromEntries(
    Object.entries(started).map(([page, files]) => [page, files.filter((file) => /^carriers-/.test(file))]),
  )
}
