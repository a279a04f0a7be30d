import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Places, type Topology, topologies } from '@/tests/fixtures/pages/frame-topologies'
import { browserNames } from '@/tests/support/browsers'
import { startChromium } from '@/tests/support/chromium'
import { type Display, startDisplay } from '@/tests/support/display'
import { startFirefox } from '@/tests/support/firefox'
import type { RunningBrowser, Screen } from '@/tests/support/running-browser'
import { sampleSim } from '@/tests/support/sample-records'
import { importBackup, noteAllowedHosts, writeBackup } from '@/tests/support/seed'
import { type Site, startSite } from '@/tests/support/site'
import { tally } from '@/tests/support/tally'
import { until } from '@/tests/support/until'
import { type FillWatch, watchFills } from '@/tests/support/watch-fills'

const elsewhere = (origin: string) => origin.replace('localhost', '127.0.0.1')
const digitsOf = (topology: Topology) => `900000${1200 + topologies.indexOf(topology)}`
const idOf = (topology: Topology) => `sim-${topologies.indexOf(topology)}`

// Each topology stands on a site of its own with a SIM of its own, so that no fill waits for another to be settled.
describe.each(browserNames)('in %s, by the shortcut', (name) => {
  let display: Display
  let browser: RunningBrowser
  let recorder: Site
  let fills: FillWatch
  const sites = new Map<Topology, Site>()
  let tried = 0

  beforeAll(async () => {
    display = await startDisplay()
    const start = name === 'chromium' ? startChromium : startFirefox
    browser = await start({ display, extension: inject('extensions')[name] })
    recorder = await startSite()
    for (const topology of topologies) sites.set(topology, await startSite())
    await importBackup(browser, await writeBackup(topologies.map(simOf)))
    await noteAllowedHosts(
      browser,
      topologies.map((topology) => ({ simId: idOf(topology), host: new URL(siteOf(topology).origin).host })),
    )
    fills = await watchFills(browser)
  })
  afterAll(async () => {
    await browser?.quit()
    await display?.stop()
    for (const site of [recorder, ...sites.values()]) await site?.stop()
  })

  const siteOf = (topology: Topology): Site => {
    const site = sites.get(topology)
    if (!site) throw new Error(`No site for ${topology.name}`)
    return site
  }
  const recorded = (what: string) =>
    recorder.requests.map(({ path }) => path).filter((path) => path.includes(what))
  const recordedBy = (document: string, from: number) =>
    recorder.requests.slice(from).some(({ path }) => path === `/loaded/${document}`)

  test.each(topologies)('$name: only $filled', async (topology) => {
    const site = siteOf(topology)
    const at: Places = {
      own: site.origin,
      foreign: elsewhere(site.origin),
      recorder: elsewhere(recorder.origin),
    }
    const pages = topology.pages(at)
    for (const [path, html] of Object.entries(pages)) site.serve(path, html)
    const from = recorder.requests.length
    let page = await browser.open(topology.start?.(at) ?? `${at.own}/top`)
    await toFront(page)
    const number = `0${digitsOf(topology)}`
    const press = () => display.press('alt+shift+9')

    if (topology.walk === 'back-from-foreign') {
      await page.goTo(`${at.foreign}/elsewhere`)
      await toFront(page)
      expect(await fills.after(press, page)).toMatchObject({ outcome: 'refused' })
      await page.evaluate(() => void setTimeout(() => history.back()))
      await until('the page to be back', async () => (await page.url()) === `${at.own}/top`)
      await toFront(page)
    }
    if (topology.walk === 'load-next-ahead' && name === 'chromium') {
      // Nothing is loaded ahead in a page that is driven.
      await browser.letGo(async () => {
        display.press('a')
        await until('the page to be loaded ahead', () => recorded('prerendered/next').length)
        press()
        await until('the page in front to be filled', () => recorded(`${number}/top`).length)
      })
      page = await browser.waitForScreen((url) => url === `${at.own}/top`)
    } else if (topology.walk === 'leave-at-the-gesture') {
      // The answer goes with the page, or the browser drops the gesture: so a second one is made where it arrived.
      press()
      await until('the page to be left', () => recordedBy('elsewhere', from))
      await toFront(page)
      expect((await fills.after(press, page))?.outcome).not.toBe('reported')
    } else await fills.after(press, page)

    const held = await until('every document to answer', () => page.evaluate(askAll).catch(() => null))
    for (const document of topology.filled) expect(held[document], document).toBe(number)
    const mayHold = [...topology.filled, ...(topology.mayHold ?? [])]
    const leaks = recorder.requests
      .slice(from)
      .map(({ path }) => path.split('/'))
      .filter(([, what, , document = '']) => what === 'seen' && !mayHold.includes(document))
    expect(leaks).toEqual([])
    const others = Object.entries(held).filter(
      ([document, value]) => value !== '' && !mayHold.includes(document),
    )
    expect(others).toEqual([])
    expect(site.submits()).toEqual([])
    if (topology.name.includes('leaves'))
      await until('the page to be left', () => recordedBy('elsewhere', from))
    tried++
    await page.close()
  })

  test('enough topologies were tried', () => tally(`frames in ${name}`, tried, 14))

  async function toFront(page: Screen): Promise<void> {
    await page.bringToFront()
    await display.activate(await page.evaluate(() => document.title))
    await until('the page to have the focus', () => page.evaluate(() => document.hasFocus()))
  }
})

function simOf(topology: Topology) {
  const draft = sampleSim({ name: topology.name, number: `+81${digitsOf(topology)}`, usualTopUp: null })
  const madeAt = Date.parse('2026-01-01')
  return {
    ...draft,
    id: idOf(topology),
    createdAt: madeAt,
    updatedAt: madeAt,
    archivedAt: null,
    deletedAt: null,
  }
}

/** Inside the page: what every document in this tab holds, of whatever origin. Throws while one does not answer. */
async function askAll(): Promise<Record<string, string>> {
  const windows: Window[] = []
  const enter = (one: Window) => {
    windows.push(one)
    for (let at = 0; at < one.length; at++) enter(one[at] as Window)
  }
  enter(window)
  const held: Record<string, string> = {}
  await new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error(`${Object.keys(held).length} of ${windows.length} answered`)), 2_000)
    addEventListener('message', ({ data }) => {
      if (typeof data?.name !== 'string') return
      held[data.name] = data.held
      if (Object.keys(held).length === windows.length) resolve()
    })
    for (const one of windows) one.postMessage('tell', '*')
  })
  return held
}
