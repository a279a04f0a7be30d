import type { Display } from './display'
import type { RunningBrowser, Screen } from './running-browser'
import { until } from './until'
import { word } from './words'

export interface NewSim {
  /** Words that find the carrier in the picker; the first it finds is taken. */
  readonly carrier: string
  readonly number: string
  readonly name: string
  /** What is known of its past: the last day its carrier named, or the last top-up. */
  readonly endsOn?: string
  readonly toppedUpOn?: string
  readonly amount?: string
  /** The amount it is usually topped up with, in major units of its currency. */
  readonly usual?: { readonly amount: string; readonly currency: string }
}

/** Adds a SIM through the form of the popup, opened in a tab, as a person does. */
export async function addSim(browser: RunningBrowser, sim: NewSim): Promise<void> {
  const popup = await browser.openExtension('popup.html')
  await until('the popup to show its list', () => popup.text())
  await popup.click(
    'button',
    (await popup.count('button', word('addSim'))) > 0 ? word('addSim') : word('addFirstSim'),
  )
  await fillSimForm(popup, sim)
  await popup.click('button', word('addSim'))
  const news = word('addedSim', { name: sim.name })
  await until(news, async () => (await popup.text()).includes(news))
  await popup.close()
}

async function fillSimForm(popup: Screen, sim: NewSim): Promise<void> {
  await popup.fill('combobox', word('carrier'), sim.carrier)
  await popup.press('Enter')
  await popup.fill('label', word('number'), sim.number)
  await popup.fill('label', word('name'), sim.name)
  if (sim.usual) {
    const label = word('labelWithUnit', { label: word('usualAmount'), unit: sim.usual.currency })
    await popup.fill('label', label, sim.usual.amount)
  }
  if (sim.endsOn) {
    await popup.fill('label', word('known'), word('knownStated'))
    await popup.fill('label', word('endsOn'), sim.endsOn)
  } else if (sim.toppedUpOn) {
    await popup.fill('label', word('known'), word('knownTopUp'))
    await popup.fill('label', word('topUpOn'), sim.toppedUpOn)
    if (sim.amount && sim.usual) {
      await popup.fill(
        'label',
        word('labelWithUnit', { label: word('amount'), unit: sim.usual.currency }),
        sim.amount,
      )
    }
  } else {
    await popup.fill('label', word('known'), word('knownNothing'))
  }
}

/** Opens a page in front and the real popup over it. */
export async function openOver(
  browser: RunningBrowser,
  display: Display,
  url: string,
): Promise<{ page: Screen; popup: Screen }> {
  const page = await browser.open(url)
  await page.bringToFront()
  await display.activate(await page.evaluate(() => document.title))
  return { page, popup: await browser.openPopup() }
}

/** Says yes to a host that is not the carrier's, on a page of it on which nothing fits. */
export async function allowHost(browser: RunningBrowser, display: Display, url: string): Promise<void> {
  const { popup } = await openOver(browser, display, url)
  await popup.click('button', word('fillUnknownPage', { host: new URL(url).host }))
  await popup.click('button', word('allowAndFill'))
  await until('the report of the fill', () => popup.count('button', word('copyNumber')))
  await popup.close()
}
