import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import {
  canariesIn,
  canaryCount,
  canaryKinds,
  canaryPage,
  canarySim,
} from '@/tests/fixtures/pages/canary-pages'
import { allowRecognition } from '@/tests/support/allow-recognition'
import { browserNames } from '@/tests/support/browsers'
import { startChromium } from '@/tests/support/chromium'
import { type Display, startDisplay } from '@/tests/support/display'
import { startFirefox } from '@/tests/support/firefox'
import { type Handed, hasAsked, readHanded, recordExtension } from '@/tests/support/recorded-extension'
import type { RunningBrowser, Screen } from '@/tests/support/running-browser'
import { importBackup, noteAllowedHosts, writeBackup } from '@/tests/support/seed'
import { type Site, startSite } from '@/tests/support/site'
import { tally } from '@/tests/support/tally'
import { until } from '@/tests/support/until'
import { watchFills } from '@/tests/support/watch-fills'

const visits = Array.from({ length: canaryCount }, (_, at) => at)
const isAllowed = (at: number) => at % 2 === 0
const nothing = { numbers: [], amounts: [], others: [] }

describe.each(browserNames)('in %s', (name) => {
  let display: Display
  let browser: RunningBrowser
  const sites: Site[] = []

  beforeAll(async () => {
    display = await startDisplay()
    const start = name === 'chromium' ? startChromium : startFirefox
    browser = await start({ display, extension: recordExtension(inject('extensions')[name]) })
    for (const _ of visits) sites.push(await startSite())
    await importBackup(browser, await writeBackup(visits.map(canarySim)))
    const allowed = visits.filter(isAllowed)
    const rows = allowed.map((at) => ({ simId: canarySim(at).id, host: new URL(urlOf(at)).host }))
    await noteAllowedHosts(browser, rows)
  })
  afterAll(async () => {
    await browser?.quit()
    await display?.stop()
    for (const site of sites) await site.stop()
  })

  /** The half that nobody allowed stands on one of two hosts, one of them with recognition. */
  const urlOf = (at: number): string => {
    const { origin = '' } = sites[at] ?? {}
    return `${at % 4 === 1 ? origin.replace('localhost', '127.0.0.1') : origin}/recharge`
  }

  test('a page learns the one number and amount, after the gesture, and nothing sends a form', async () => {
    for (const at of visits) sites[at]?.serve('/recharge', canaryPage(canaryKinds[at % 3] ?? 'carrier'))
    await allowRecognition({ browser, display, url: urlOf(43) })
    const fills = await watchFills(browser)
    const own = await browser.openExtension('welcome.html')
    const page = await browser.open('about:blank')
    let learnt = 0
    for (const at of visits) {
      await page.goTo(urlOf(at))
      await toFront(page)
      // Where recognition is allowed its script has asked, and was answered, before anybody made a gesture.
      if (at % 4 !== 1)
        await until(`page ${at} to have asked`, async () => hasAsked(await readHanded(own), urlOf(at)))
      const handed = (await readHanded(own)).length
      expect(canariesIn(await page.evaluate(readAll)), `${at} before`).toEqual(nothing)
      const answer = await fills.after(() => display.press('alt+shift+9'), page)

      const told = canariesIn(await page.evaluate(readAll))
      const crossed = canariesIn(JSON.stringify((await readHanded(own)).slice(handed)))
      expect(crossed, `${at} was told`).toEqual(
        isAllowed(at) ? { ...nothing, numbers: [at], amounts: [at] } : nothing,
      )
      expect(told, `${at} shows`).toEqual(crossed)
      expect(answer?.outcome, `${at}`).toBe(isAllowed(at) ? 'reported' : 'refused')
      learnt += told.numbers.length
    }
    // What was handed out between the visits, when no gesture was made, is counted here too.
    const all = await readHanded(own)
    expect(all.filter(({ by }) => by === 'answer').length).toBeGreaterThan(canaryCount / 2)
    const orders = all.filter((handed) => !isAnswer(handed) && numbersIn(handed.what).length > 0)
    expect(orders.length).toBe(canaryCount / 2)
    expect(sites.flatMap((site) => site.submits())).toEqual([])
    tally(`leak canary in ${name}, visits`, visits.length, 50)
    tally(`leak canary in ${name}, pages that learnt a number`, learnt, 25)
  })

  async function toFront(page: Screen): Promise<void> {
    await page.bringToFront()
    await display.activate(await page.evaluate(() => document.title))
    await until('the page to have the focus', () => page.evaluate(() => document.hasFocus()))
  }
})

const numbersIn = (what: unknown) => canariesIn(JSON.stringify(what)).numbers

/** What a script asked, and is told, of the order it already has. */
function isAnswer({ what }: Handed): boolean {
  const { args = [] } = what as { args?: readonly unknown[] }
  return args.some((arg) => typeof arg === 'string' && arg.startsWith('{"answer":'))
}

/** Inside the page: its markup, every value in it, what it keeps, and what it heard. */
function readAll(): string {
  const values = [...document.querySelectorAll('input, select, textarea')].map(
    (one) => (one as HTMLInputElement).value,
  )
  const { heard } = window as unknown as { heard: string[] }
  const kept = [document.cookie, location.href, window.name, JSON.stringify({ ...localStorage })]
  return [document.documentElement.outerHTML, ...values, ...heard, ...kept].join('\n')
}
