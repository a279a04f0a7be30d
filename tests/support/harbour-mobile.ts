import { type BrowserName, openDisplay, openSite, startBrowser } from './browsers'
import type { Display } from './display'
import { startClock } from './fake-clock'
import type { RunningBrowser, Screen } from './running-browser'
import { addSim, openOver } from './sim-keeper'
import type { Site } from './site'
import { until } from './until'
import { word } from './words'

const harbourLine = {
  carrier: 'MySIM',
  number: '+852 5500 1234',
  name: 'Harbour line',
  toppedUpOn: '2026-12-06',
  amount: '100',
  usual: { amount: '100', currency: 'HKD' },
} as const

const form = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour Mobile: top up</title>
<h1>Harbour Mobile</h1><p>Top up any prepaid number.</p>
<form method="post" action="/pay">
  <label for="number">Mobile number</label><input id="number" name="number" type="tel" maxlength="8">
  <label for="amount">Top-up amount</label>
  <select id="amount" name="amount"><option value="">Choose</option><option value="50">HK$50</option><option value="100">HK$100</option></select>
  <button>Pay now</button>
</form></html>`

export const thanks = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour Mobile: thanks</title>
<h1>Payment successful</h1><p>HK$100 was added to 5500 1234. Reference HM-4711.</p></html>`

export const sorry = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour Mobile: sorry</title>
<h1>Your payment was not successful</h1><p>HK$100 was not taken. Please try again.</p></html>`

/** A SIM of Hong Kong with 150 days left, and the local site of a carrier where HK$100 gives it 180. */
export interface Scene {
  browser: RunningBrowser
  display: Display
  site: Site
  url: string
}

export async function openScene(name: BrowserName): Promise<Scene> {
  const clock = startClock('2027-01-05T12:00:00+08:00[Asia/Hong_Kong]')
  const display = await openDisplay()
  const browser = await startBrowser(name, { clock, display })
  const site = await openSite()
  await addSim(browser, harbourLine)
  await badgeShows(browser, '150')
  return { browser, display, site, url: site.serve('/recharge', form) }
}

export const readFields = (page: Screen) =>
  page.evaluate(() => {
    const read = (id: string) => (document.getElementById(id) as HTMLInputElement | HTMLSelectElement).value
    return `${read('number')} ${read('amount')}`.trim()
  })

/** Fills the page; the first fill on this host asks whether it may. */
export async function fill({ browser, display, url }: Scene): Promise<Screen> {
  const { page, popup } = await openOver(browser, display, url)
  const ask = word('fillUnknownPage', { host: new URL(url).host })
  const [foreign, asked, known] = [ask, word('allowAndFill'), word('fillPage')] as const
  const shown = await until('the popup to know the page', async () => {
    for (const name of [foreign, asked, known]) if ((await popup.count('button', name)) > 0) return name
    return null
  })
  if (shown === foreign) await popup.click('button', foreign)
  if (shown !== known) {
    const check = word('checkSum', { sum: 'HK$100' })
    await until('the check before paying', async () => (await popup.text()).includes(check))
  }
  await popup.click('button', shown === known ? known : asked)
  await until('the page to be filled', async () => (await readFields(page)) === '55001234 100')
  // Until the report the fill keeps the page from being sent, as it must.
  await until('the report of the fill', async () => (await popup.text()).includes(word('checkAndPay')))
  await popup.close()
  return page
}

/** Pressed by the user's own hand, never by us; the answer may never come. */
export const pay = (page: Screen, times = 1) =>
  page.evaluate((count) => {
    for (let press = 0; press < count; press += 1) document.querySelector('button')?.click()
  }, times)

export async function badgeShows(browser: RunningBrowser, text: string): Promise<void> {
  await until(`the badge to show ${text}`, async () => (await browser.badge()).text === text)
}

/** How many payments a page of ours asks to settle. */
export async function openAttempts(popup: Screen): Promise<number> {
  return popup.count('button', word('itFailed'))
}
