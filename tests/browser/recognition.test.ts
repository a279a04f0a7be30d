import { describe, expect, test } from 'vitest'
import { allowRecognition, isRecognised } from '@/tests/support/allow-recognition'
import { browserNames } from '@/tests/support/browsers'
import {
  badgeShows,
  fill,
  openAttempts,
  openScene,
  pay,
  type Scene,
  sorry,
  thanks,
} from '@/tests/support/harbour-mobile'
import type { Screen } from '@/tests/support/running-browser'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'

async function popupOver({ browser, display }: Scene, page: Screen): Promise<Screen> {
  await page.bringToFront()
  await display.activate(await page.evaluate(() => document.title))
  const popup = await browser.openPopup()
  await until('the open payment', async () => (await openAttempts(popup)) === 1)
  return popup
}

describe.each(browserNames)('in %s', (name) => {
  test('a page that says it was paid offers to settle, on the icon and in the popup, and settles nothing', async () => {
    const scene = await openScene(name)
    const { browser, site } = scene
    await allowRecognition(scene)
    const paid = site.serve('/pay', thanks)
    const page = await fill(scene)
    await pay(page)
    const title = word('titleSaysPaid', { name: 'Harbour line' })
    await until('the icon to offer it', async () => (await browser.badge(paid)).title === title)
    expect((await browser.badge(paid)).text).toBe('✓?')

    // The offer outlives the background that made it, and nothing has moved.
    await browser.stopBackground()
    const popup = await popupOver(scene, page)
    await until('the offer', async () => (await popup.text()).includes(word('attemptSeen')))
    expect((await browser.badge()).text).toBe('150')
    expect(site.submits()).toHaveLength(1)

    await popup.click('button', word('wentThrough'))
    await badgeShows(browser, '180')
    await popup.close()
  })

  test('a page that says it failed offers no such thing', async () => {
    const scene = await openScene(name)
    const { browser, site } = scene
    await allowRecognition(scene)
    const failed = site.serve('/pay', sorry)
    const page = await fill(scene)
    await pay(page)
    await until('the page of failure', async () => (await page.url()) === failed)
    // Once the form that comes later is seen, what stood there before it has been judged.
    await until('the page to be there', () => page.evaluate(() => document.readyState === 'complete'))
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html)
    }, formAgain)
    await until('the form to be seen', () => isRecognised({ browser, url: failed }))

    const popup = await popupOver(scene, page)
    expect(await popup.text()).not.toContain(word('attemptSeen'))
    await popup.click('button', word('itFailed'))
    await until('it to be settled', async () => (await openAttempts(popup)) === 0)
    await badgeShows(browser, '150')
    await popup.close()
  })
})

const formAgain = `<h2>Top up</h2><form method="post" action="/pay">
  <label for="number">Mobile number</label><input id="number" name="number" type="tel" maxlength="8">
  <label for="amount">Top-up amount</label>
  <select id="amount" name="amount"><option value="50">HK$50</option><option value="100">HK$100</option></select>
</form>`
