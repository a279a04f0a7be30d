import { describe, expect, test } from 'vitest'
import { browserNames, openDisplay, openSite, startBrowser } from '@/tests/support/browsers'
import type { Display } from '@/tests/support/display'
import { startClock } from '@/tests/support/fake-clock'
import type { RunningBrowser, Screen } from '@/tests/support/running-browser'
import { addSim, openOver } from '@/tests/support/sim-keeper'
import type { Site } from '@/tests/support/site'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'

const line = {
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

const thanks = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour Mobile: thanks</title>
<h1>Payment successful</h1><p>HK$100 was added to 5500 1234. Reference HM-4711.</p></html>`

const sorry = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour Mobile: sorry</title>
<h1>Your payment was not successful</h1><p>HK$100 was not taken. Please try again.</p></html>`

interface Scene {
  browser: RunningBrowser
  display: Display
  site: Site
  url: string
}

async function openScene(name: (typeof browserNames)[number]): Promise<Scene> {
  const clock = startClock('2027-01-05T12:00:00+08:00[Asia/Hong_Kong]')
  const display = await openDisplay()
  const browser = await startBrowser(name, { clock, display })
  const site = await openSite()
  await addSim(browser, line)
  await badgeShows(browser, '150d')
  return { browser, display, site, url: site.serve('/recharge', form) }
}

const readFields = (page: Screen) =>
  page.evaluate(() => {
    const read = (id: string) => (document.getElementById(id) as HTMLInputElement | HTMLSelectElement).value
    return `${read('number')} ${read('amount')}`.trim()
  })

/** The first fill on this host asks whether it may; later ones do not. */
async function fill({ browser, display, url }: Scene): Promise<Screen> {
  const { page, popup } = await openOver(browser, display, url)
  const ask = word('fillUnknownPage', { host: new URL(url).host })
  await until('the popup to know the page', async () => {
    return (await popup.count('button', ask)) + (await popup.count('button', word('fillPage')))
  })
  if ((await popup.count('button', ask)) > 0) {
    await popup.click('button', ask)
    const check = word('checkSum', { sum: 'HK$100' })
    await until('the check before paying', async () => (await popup.text()).includes(check))
    await popup.click('button', word('allowAndFill'))
  } else await popup.click('button', word('fillPage'))
  await until('the page to be filled', async () => (await readFields(page)) === '55001234 100')
  // Until the report the fill keeps the page from being sent, as it must.
  await until('the report of the fill', async () => (await popup.text()).includes(word('checkAndPay')))
  await popup.close()
  return page
}

/** Pressed by the user's own hand, never by us; the answer may never come. */
const pay = (page: Screen, times = 1) =>
  page.evaluate((count) => {
    for (let press = 0; press < count; press += 1) document.querySelector('button')?.click()
  }, times)

/** Tries to fill the page once more, and is stopped: nothing is written. */
async function isStopped({ browser, display, url }: Scene): Promise<Screen> {
  const { page, popup } = await openOver(browser, display, url)
  await popup.click('button', word('fillPage'))
  await until('the warning', async () => (await popup.text()).includes(word('attemptStops')))
  expect(await readFields(page)).toBe('')
  return popup
}

async function badgeShows(browser: RunningBrowser, text: string): Promise<void> {
  await until(`the badge to show ${text}`, async () => (await browser.badge()).text === text)
}

async function openAttempts(popup: Screen): Promise<number> {
  return popup.count('button', word('itFailed'))
}

describe.each(browserNames)('in %s', (name) => {
  test('a slow answer pays once, its proof opens, and undo brings all back', async () => {
    const scene = await openScene(name)
    const { browser, site } = scene
    site.serve('/pay', thanks)
    site.answer('/pay', 'held')
    const page = await fill(scene)
    await pay(page)
    await until('the payment to reach the site', () => site.submits().length > 0)

    // Nobody waits for ever: back to the form, and once more.
    await page.goTo(scene.url)
    const popup = await isStopped(scene)
    site.letGo()
    await popup.click('button', word('wentThrough'))
    await badgeShows(browser, '180d')
    await popup.click('button', word('undo'))
    await badgeShows(browser, '150d')
    await until('the payment to be open again', async () => (await openAttempts(popup)) === 1)
    await popup.click('button', word('wentThrough'))
    await badgeShows(browser, '180d')

    await popup.click('button', word('receiptScreenshot'))
    await until('the proof', async () => (await popup.text()).includes(word('receiptKept')))
    expect(await until('the picture to open', () => widthOfProof(popup))).toBeGreaterThan(100)
    await popup.click('button', word('undo'))
    await until('the proof to be gone', async () => (await widthOfProof(popup)) === 0)
    await popup.close()
    expect(site.submits()).toHaveLength(1)
  })

  test('a lost answer leaves the payment open until the user says that it failed', async () => {
    const scene = await openScene(name)
    const { browser, site } = scene
    site.answer('/pay', 'lost')
    await pay(await fill(scene))
    await until('the payment to reach the site', () => site.submits().length > 0)

    const popup = await isStopped(scene)
    await popup.click('button', word('itFailed'))
    await until('it to be settled', async () => (await openAttempts(popup)) === 0)
    await popup.close()
    await badgeShows(browser, '150d')
    // After that the way is free.
    expect(await readFields(await fill(scene))).toBe('55001234 100')
  })

  test('a double submit is one open payment, listed once', async () => {
    const scene = await openScene(name)
    const { browser, site } = scene
    site.serve('/pay', thanks)
    await pay(await fill(scene), 2)
    await until('the payment to reach the site', () => site.submits().length > 0)

    const popup = await isStopped(scene)
    expect(await openAttempts(popup)).toBe(1)
    await popup.close()
    const dashboard = await browser.openExtension('dashboard.html#/topups')
    await until('the open payment', async () => (await openAttempts(dashboard)) === 1)
    await dashboard.click('button', word('wentThrough'))
    await badgeShows(browser, '180d')
    expect(await openAttempts(dashboard)).toBe(0)
    expect(await dashboard.text()).toContain(word('allTopUps'))
  })

  test('a page of failure offers nothing and settles nothing', async () => {
    const scene = await openScene(name)
    const { browser, display, site } = scene
    const failed = site.serve('/pay', sorry)
    await pay(await fill(scene))
    await until('the payment to reach the site', () => site.submits().length > 0)

    const { popup } = await openOver(browser, display, failed)
    await until('the open payment', async () => (await openAttempts(popup)) === 1)
    expect(await popup.text()).not.toContain(word('attemptSeen'))
    await badgeShows(browser, '150d')
    await popup.click('button', word('itFailed'))
    await until('it to be settled', async () => (await openAttempts(popup)) === 0)
    await badgeShows(browser, '150d')
  })
})

/** Opens the kept picture and measures it; 0 while there is none. */
function widthOfProof(screen: Screen): Promise<number> {
  return screen.evaluate(() => {
    const proof = document.querySelector<HTMLDetailsElement>('details.receipt')
    if (proof) proof.open = true
    return proof?.querySelector<HTMLImageElement>('img.full')?.naturalWidth ?? 0
  })
}
