import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Display } from '@/tests/support/display'
import { rechargePage } from '@/tests/support/recharge-page'
import type { RunningBrowser, Screen } from '@/tests/support/running-browser'
import { openOver } from '@/tests/support/sim-keeper'
import type { Site } from '@/tests/support/site'
import { until } from '@/tests/support/until'
import type { Words } from '@/utils/i18n/words'
import { forgetSites } from './change-browser'
import { handOn, rest } from './hand'

interface Tools {
  browser: RunningBrowser
  display: Display
  site: Site
}

/** The real popup over a carrier's page, and the pointer inside one: pictures of the whole screen. */
export async function visitPages(tools: Tools, { t, list }: Words, folder: string): Promise<void> {
  const { browser, display, site } = tools
  mkdirSync(folder, { recursive: true })
  const shoot = (name: string) => display.screenshot(join(folder, `visit-${name}.png`))
  const url = site.serve('/recharge', rechargePage)
  const { host } = new URL(url)

  const first = await openOver(browser, display, url)
  await act(first.popup, t('fillUnknownPage', { host }), t('allowAndFill'), () => shoot('allow'))
  await act(first.popup, t('allowAndFill'), t('outcomeFilled'), () => shoot('filled'))
  await act(first.popup, t('fillPage'), t('attemptStops'), () => shoot('stopped'))
  await handOn(first.popup).press(t('itFailed'))
  await rest(first.popup)
  await first.popup.close()

  const { page, popup } = await openOver(browser, display, site.serve('/odd', oddPage))
  await act(popup, t('fillPage'), t('teachNothingFits', { host }), () => shoot('nothing-fits'))
  await handOn(popup).press(t('teachFields'))
  await until('the picker', () => page.evaluate(isTeaching))
  await page.bringToFront()
  // What the pointer says is in a closed root that no page sees: the screen alone tells that it has gone on.
  const goOn = async (name: string, ...keys: string[]) => {
    const before = display.fingerprint()
    for (const key of keys) await page.press(key)
    await until(name, () => display.fingerprint() !== before)
    await stillOn(display)
    shoot(name)
  }
  await goOn('teach', 'Tab')
  await goOn('teach-amount', 'Enter')
  await goOn('teach-confirm', 'Tab', 'Enter')
  await goOn('teach-success', 's')
  await goOn('teach-saved', 's')
  await until('the picker to go', async () => !(await page.evaluate(isTeaching)))
  await display.activate('Night desk')
  const taught = await browser.openPopup()
  await until('the popup to know the page', async () => (await taught.text()).includes(t('teachTest')))
  await act(
    taught,
    t('teachTest'),
    t('teachFound', { fields: list([t('fieldNumber'), t('fieldAmount')]) }),
    () => shoot('taught'),
  )
  await taught.close()
  await first.page.close()
  await page.close()
  await forgetSites(browser)
}

/** Waits until nothing on the screen moves. */
async function stillOn(display: Display): Promise<void> {
  let before = ''
  await until('the screen to be still', () => {
    const now = display.fingerprint()
    const isStill = now === before
    before = now
    return isStill
  })
}

/** Presses something, waits for words, and looks. */
async function act(popup: Screen, name: string, words: string, look: () => void): Promise<void> {
  await handOn(popup).press(name)
  await until(words, async () => (await popup.text()).includes(words))
  await rest(popup)
  look()
}

/** Nothing on it says what its fields are for. */
const oddPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Night desk</title>
  <body style="font: 18px system-ui; margin: 60px"><h1>Night desk</h1>
  <p><input name="a1"> <input name="b2"> <select><option>–</option><option>¥3,000</option></select></p>
  <p><button>Go</button></p></html>`

/** What is said in the page is in a closed root: the page itself sees one more element, and no more. */
function isTeaching(): boolean {
  return [...document.documentElement.children].some((one) => (one as HTMLElement).popover === 'manual')
}
