import type { Display } from './display'
import type { RunningBrowser } from './running-browser'
import { openOver } from './sim-keeper'
import { until } from './until'
import { word } from './words'

interface Place {
  readonly browser: RunningBrowser
  readonly display: Display
  readonly url: string
}

/** Allows recognition on the host of a page that belongs to no SIM, through the popup and the browser's own prompt. */
export async function allowRecognition({ browser, display, url }: Place): Promise<void> {
  const { host } = new URL(url)
  const { page, popup } = await openOver(browser, display, url)
  await popup.click('button', word('fillUnknownPage', { host }))
  await popup.click('checkbox', word('recogniseSite', { host }))
  await browser.allowInPrompt()
  await until('the page to be recognised', () => isRecognised({ browser, url }))
  await page.close()
}

/** Whether the icon says so over the page that is open at this address. */
export async function isRecognised({ browser, url }: Pick<Place, 'browser' | 'url'>): Promise<boolean> {
  return (await browser.badge(url)).title.includes(word('titleRechargePage').slice(0, 20))
}
