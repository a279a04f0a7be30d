import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type LocalPage, localPages } from '@/tests/fixtures/pages/pages'
import { browserNames } from '@/tests/support/browsers'
import { startChromium } from '@/tests/support/chromium'
import { type Display, startDisplay } from '@/tests/support/display'
import { startFirefox } from '@/tests/support/firefox'
import type { RunningBrowser } from '@/tests/support/running-browser'
import { sampleSim } from '@/tests/support/sample-records'
import { importBackup, noteAllowedHosts, writeBackup } from '@/tests/support/seed'
import { type Site, startSite } from '@/tests/support/site'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'
import type { FillOutcome } from '@/utils/fill/fill-report'
import type { Sim } from '@/utils/sim/sim'

const folder = join(import.meta.dirname, '../fixtures/pages')

/** What the icon says of each outcome. */
const titles: Partial<Record<FillOutcome, string>> = {
  filled: word('titleFilled', { name: '' }),
  partly: word('titlePartlyFilled', { name: '' }),
  'nothing-fits': word('titleNotFilled'),
  'could-not-fill': word('titleNotFilled'),
}

// Each page stands on a site of its own with a SIM of its own, so that no fill waits for another to be settled.
describe.each(browserNames)('the whole extension, by its shortcut, in %s', (name) => {
  let display: Display
  let browser: RunningBrowser
  const sites = new Map<string, Site>()

  beforeAll(async () => {
    display = await startDisplay()
    const start = name === 'chromium' ? startChromium : startFirefox
    browser = await start({ display, extension: inject('extensions')[name] })
    for (const { file } of localPages) sites.set(file, await startSiteOfPages())
    await importBackup(browser, await writeBackup(localPages.map(simOf)))
    await noteAllowedHosts(
      browser,
      localPages.map(({ file }) => ({ simId: idOf(file), host: new URL(siteOf(file).origin).host })),
    )
  })
  afterAll(async () => {
    await browser?.quit()
    await display?.stop()
    for (const site of sites.values()) await site.stop()
  })

  const siteOf = (file: string): Site => {
    const site = sites.get(file)
    if (!site) throw new Error(`No site for ${file}`)
    return site
  }

  /** What the popup tells of a fill that went otherwise than expected. */
  const reportUnless = async (isExpected: boolean): Promise<string> => {
    if (isExpected) return ''
    const popup = await browser.openPopup()
    const read = () => document.querySelector('[data-outcome], [data-refused]')?.textContent ?? ''
    return until('the report', () => popup.evaluate(read))
  }

  test.each(localPages)('$file: $outcome', async ({ file, outcome, values, chosen = [] }) => {
    const url = `${siteOf(file).origin}/${file}`
    const page = await browser.open(url)
    await page.bringToFront()
    await display.activate(await page.evaluate(() => document.title))
    // Before the page has the focus the browser has not yet finished bringing it to the front.
    await until('the page to have the focus', () => page.evaluate(() => document.hasFocus()))
    display.press('alt+shift+9')
    await until('the icon to say how it went', async () =>
      / filled in/.test((await browser.badge(url)).title),
    )
    const { title } = await browser.badge(url)
    expect(title, await reportUnless(title.includes(titles[outcome] ?? outcome))).toContain(titles[outcome])
    for (const [selector, value] of Object.entries(values)) {
      expect(`${selector} = ${await page.evaluate(readValue, selector)}`).toBe(`${selector} = ${value}`)
    }
    for (const selector of chosen) {
      expect(await page.evaluate((one) => document.querySelectorAll(one).length, selector), selector).toBe(1)
    }
    expect(await page.evaluate(() => (window as unknown as { __submits: string[] }).__submits)).toEqual([])
    expect(siteOf(file).submits()).toEqual([])
    await page.close()
  })
})

function simOf({ file, order }: LocalPage): Sim {
  const { number, amount } = order
  const draft = sampleSim({
    name: file,
    number: number.e164,
    country: number.country,
    carrierId: null,
    usualTopUp: amount && { minor: amount.minor, currency: amount.currency },
  })
  const madeAt = Date.parse('2026-01-01')
  return { ...draft, id: idOf(file), createdAt: madeAt, updatedAt: madeAt, archivedAt: null, deletedAt: null }
}

function idOf(file: string): string {
  return `sim-${file.replace('.html', '')}`
}

async function startSiteOfPages(): Promise<Site> {
  const site = await startSite()
  for (const file of readdirSync(folder)) {
    if (/\.(?:html|js)$/.test(file)) site.serve(`/${file}`, readFileSync(join(folder, file), 'utf8'))
  }
  return site
}

/** Inside the page: what a control holds; `host >>> inside` steps into a shadow root or frame. */
function readValue(selector: string): string {
  let root: ParentNode = document
  const steps = selector.split(' >>> ')
  const last = steps.pop() ?? ''
  for (const step of steps) {
    const host: Element | null = root.querySelector(step)
    const inner: ParentNode | null =
      host instanceof HTMLIFrameElement ? host.contentDocument : (host?.shadowRoot ?? null)
    if (inner === null) return `no ${step}`
    root = inner
  }
  const control = root.querySelector(last)
  return control !== null && 'value' in control ? String(control.value) : `no ${last}`
}
