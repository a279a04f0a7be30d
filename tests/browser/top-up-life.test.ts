import { describe, expect, test } from 'vitest'
import { browserNames } from '@/tests/support/browsers'
import {
  badgeShows,
  fill,
  openAttempts,
  openScene,
  pay,
  readFields,
  type Scene,
  sorry,
  thanks,
} from '@/tests/support/harbour-mobile'
import type { Screen } from '@/tests/support/running-browser'
import { openOver } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'

/** Tries to fill the page once more, and is stopped: nothing is written. */
async function isStopped({ browser, display, url }: Scene): Promise<Screen> {
  const { page, popup } = await openOver(browser, display, url)
  await popup.click('button', word('fillPage'))
  await until('the warning', async () => (await popup.text()).includes(word('attemptStops')))
  expect(await readFields(page)).toBe('')
  return popup
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
    await badgeShows(browser, '180')
    await popup.click('button', word('undo'))
    await badgeShows(browser, '150')
    await until('the payment to be open again', async () => (await openAttempts(popup)) === 1)
    await popup.click('button', word('wentThrough'))
    await badgeShows(browser, '180')

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
    await badgeShows(browser, '150')
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
    await badgeShows(browser, '180')
    await until('the page to show it', async () => (await openAttempts(dashboard)) === 0)
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
    await badgeShows(browser, '150')
    await popup.click('button', word('itFailed'))
    await until('it to be settled', async () => (await openAttempts(popup)) === 0)
    await badgeShows(browser, '150')
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
