import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type BrowserProcess, startBrowserProcess } from './browser-process'
import { chromiumScreen } from './chromium-screen'
import type { Display } from './display'
import { extensionIdOf } from './extension-id'
import { removeFolder } from './remove-folder'
import type { Badge, BrowserSettings, RunningBrowser } from './running-browser'
import { until } from './until'

/** Starts Chromium with the unpacked extension, as a process of its own that Playwright joins over CDP. */
export async function startChromium(settings: BrowserSettings): Promise<RunningBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'sim-keeper-chromium-'))
  const id = extensionIdOf(settings.extension)
  const extensionOrigin = `chrome-extension://${id}`
  const welcomePage = `${extensionOrigin}/welcome.html`
  const downloads = join(profile, 'saved')
  mkdirSync(downloads)
  writePreferences(profile, id)

  let process_: BrowserProcess
  let browser: Browser
  let context: BrowserContext
  let probe: Page

  const start = async () => {
    const file = process.env['SIM_KEEPER_CHROMIUM'] ?? 'chromium'
    const env = { ...settings.clock?.env, ...settings.display?.env, ...settings.env }
    process_ = await startBrowserProcess(
      file,
      argumentsFor(settings, profile),
      env,
      /DevTools listening on (ws:\S+)/,
    )
    await joinBrowser()
    await until('the extension to be loaded', async () => {
      await probe.goto(`${extensionOrigin}/manifest.json`)
      return true
    })
  }
  const joinBrowser = async () => {
    browser = await chromium.connectOverCDP(process_.endpoint)
    const found = browser.contexts()[0]
    if (!found) throw new Error('Chromium has no window to drive.')
    context = found
    context.setDefaultTimeout(30_000)
    // Playwright takes downloads to a place of its own and knows them by their page.
    context.on('page', (page) =>
      page.on('download', (file) => void file.saveAs(join(downloads, file.suggestedFilename()))),
    )
    // A document of the extension's own origin in which nothing of it runs: it asks the browser and wakes nothing.
    const old = context.pages().find((page) => page.url() === `${extensionOrigin}/manifest.json`)
    probe = old ?? (await context.newPage())
  }
  const isWorker = ({ url, type }: { url: string; type: string }) =>
    type === 'service_worker' && url.startsWith(extensionOrigin)
  const isPopup = ({ url }: { url: string }) => url === `${extensionOrigin}/popup.html`
  const openPage = async (url: string) => {
    const page = await context.newPage()
    await page.goto(url)
    return chromiumScreen(page)
  }

  await start()
  // It comes to the front when it comes, and would take the keys from a page that was opened before it.
  await until('the welcome page', () => context.pages().some((page) => page.url() === welcomePage))
  return {
    name: 'chromium',
    extensionOrigin,
    downloads,
    open: openPage,
    openExtension: (path) => openPage(`${extensionOrigin}/${path}`),
    async waitForScreen(isIt) {
      return chromiumScreen(
        await until('a page to appear', () => context.pages().find((page) => isIt(page.url()))),
      )
    },
    badge: (pageUrl) => probe.evaluate<Badge>(`(${readBadge})(${JSON.stringify(pageUrl ?? null)})`),
    async stopBackground() {
      const session = await context.newCDPSession(probe)
      let ended = false
      // A worker killed while it starts for an event starts anew at once, as the same target: only its state tells of the end.
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        ended ||= versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped')
      })
      await session.send('ServiceWorker.enable')
      await until('the worker to end', async () => {
        if (!ended) await session.send('ServiceWorker.stopAllWorkers')
        return ended
      })
      await session.detach()
    },
    isBackgroundRunning: async () => Boolean(await findTarget(isWorker)),
    async openPopup() {
      if (!settings.display)
        throw new Error('The toolbar icon of Chromium is on the screen only in a window.')
      settings.display.click(iconAt.x, iconAt.y)
      return until('the popup', async () => {
        if (!(await findTarget(isPopup))) return null
        // A popup is no tab, and a connection that was there before it does not see it.
        const later = await chromium.connectOverCDP(process_.endpoint)
        const page = later
          .contexts()[0]
          ?.pages()
          .find((one) => isPopup({ url: one.url() }))
        return page ? chromiumScreen(page) : null
      })
    },
    async chooseFromPageMenu() {
      const desktop = desktopOf(settings)
      const before = desktop.windows().length
      desktop.click(900, 700, 'right')
      await until('the menu of the page', () => desktop.windows().length > before)
      await settle(desktop)
      // The menu is drawn outside of any page: our entry is the third from its end.
      desktop.press('Up', 'Up', 'Up', 'Return')
    },
    async allowInPrompt() {
      const desktop = desktopOf(settings)
      // The prompt is drawn outside of any page too; it takes the focus, which closes the popup that asked.
      await until('the popup to give way to the prompt', async () => !(await findTarget(isPopup)))
      await settle(desktop)
      desktop.press('Tab', 'Return')
    },
    close: closeInGoodOrder,
    async restart() {
      await closeInGoodOrder()
      await start()
    },
    async letGo(act) {
      await browser.close()
      await act().finally(joinBrowser)
    },
    kill: () => process_.kill(),
    ended: () => process_.ended(),
    async quit() {
      await closeInGoodOrder()
      await process_.kill()
      await removeFolder(profile)
    },
  }

  async function closeInGoodOrder() {
    if (process_.hasEnded()) return
    const session = await browser.newBrowserCDPSession()
    await session.send('Browser.close').catch(() => undefined)
    await process_.ended()
  }
  async function findTarget(isIt: (target: { url: string; type: string }) => boolean) {
    const session = await browser.newBrowserCDPSession()
    const { targetInfos } = await session.send('Target.getTargets')
    await session.detach()
    return targetInfos.find(isIt)
  }
}

/** Runs inside the extension's own document; without an address it reads what every tab shows. */
const readBadge = `async (url) => {
  const tab = url === null ? undefined : (await chrome.tabs.query({})).find((one) => one.url === url)
  const details = tab === undefined ? {} : { tabId: tab.id }
  const [text, title] = await Promise.all([chrome.action.getBadgeText(details), chrome.action.getTitle(details)])
  return { text, title }
}`

function desktopOf({ display }: BrowserSettings): Display {
  if (!display) throw new Error('Icons, menus and prompts of Chromium are on the screen only in a window.')
  return display
}

/** Waits until the screen stands still: what the browser draws itself tells no driver when it is there. */
async function settle(desktop: Display): Promise<void> {
  let before = desktop.fingerprint()
  let still = 0
  await until('the screen to stand still', () => {
    const now = desktop.fingerprint()
    still = now === before ? still + 1 : 0
    before = now
    return still >= 3
  })
}

/** Where the pinned icon stands in a window of the size below, seen in Chromium 156. */
const iconAt = { x: 1127, y: 63 }

function argumentsFor(
  { extension, display, proxyPort, language }: BrowserSettings,
  profile: string,
): string[] {
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--lang=${language ?? 'en'}`,
    '--window-position=0,0',
    '--window-size=1280,880',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-quic',
    '--disable-search-engine-choice-screen',
    '--disable-features=MediaRouter,OptimizationHints,Translate',
    '--password-store=basic',
    '--hide-crash-restore-bubble',
    ...(proxyPort === undefined
      ? []
      : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ...(display ? [] : ['--headless=new']),
    // Chromium refuses to sandbox itself as root, which is what a bare container gives.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ]
}

function writePreferences(profile: string, id: string): void {
  mkdirSync(join(profile, 'Default'))
  const preferences = { extensions: { pinned_extensions: [id] } }
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
}
