import type { Display } from './display'
import type { RunningBrowser } from './running-browser'
import { openOver } from './sim-keeper'
import { until } from './until'
import { word } from './words'

/** Allows recognition on the host of a page that belongs to no SIM, through the popup and the browser's own prompt. */
export async function allowRecognition(
  browser: RunningBrowser,
  display: Display,
  url: string,
): Promise<void> {
  const { host } = new URL(url)
  const { page, popup } = await openOver(browser, display, url)
  await popup.click('button', word('fillUnknownPage', { host }))
  await popup.click('checkbox', word('recogniseSite', { host }))
  await browser.allowInPrompt()
  await until('the page to be recognised', async () => {
    await page.goTo(url)
    return (await browser.badge(url)).title.includes('looks like a recharge page')
  })
  await page.close()
}
