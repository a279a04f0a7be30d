import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BidiConnection, connectBidi } from './bidi-connection'
import { type BrowserProcess, startBrowserProcess } from './browser-process'
import { firefoxPopup } from './firefox-popup'
import { firefoxScreen } from './firefox-screen'
import { packXpi } from './pack-xpi'
import { removeFolder } from './remove-folder'
import type { Badge, BrowserSettings, RunningBrowser } from './running-browser'
import { until } from './until'

const uuid = '5b1f7a60-5149-4d4b-8b2e-51d6ee9e4e11'

/**
 * Starts Firefox with the extension packed into its profile, which alone outlives a restart. Everything is driven over
 * WebDriver BiDi; `--remote-allow-system-access` opens the browser's own window to it, for what a page may not see.
 */
export async function startFirefox(settings: BrowserSettings): Promise<RunningBrowser> {
  const manifest = JSON.parse(readFileSync(join(settings.extension, 'manifest.json'), 'utf8'))
  const id: string = manifest.browser_specific_settings.gecko.id
  const profile = mkdtempSync(join(tmpdir(), 'sim-keeper-firefox-'))
  mkdirSync(join(profile, 'extensions'))
  const downloads = join(profile, 'saved')
  mkdirSync(downloads)
  packXpi(settings.extension, join(profile, 'extensions', `${id}.xpi`))
  writeFileSync(join(profile, 'user.js'), preferences(id, downloads, settings))

  const extensionOrigin = `moz-extension://${uuid}`
  const welcomePage = `${extensionOrigin}/welcome.html`
  let process_: BrowserProcess
  let bidi: BidiConnection
  let chromeWindow = ''

  const start = async () => {
    const args = [
      '--profile',
      profile,
      '--no-remote',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ]
    if (!settings.display) args.push('--headless')
    const file = process.env['SIM_KEEPER_FIREFOX'] ?? 'firefox-esr'
    const env = { ...settings.clock?.env, ...settings.display?.env, ...settings.env }
    process_ = await startBrowserProcess(
      file,
      [...args, 'about:blank'],
      env,
      /WebDriver BiDi listening on (ws:\S+)/,
    )
    bidi = await connectBidi(process_.endpoint)
    const windows = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    chromeWindow = windows.contexts[0].context
    await until('the extension to be started', () =>
      inChrome<boolean>(
        `WebExtensionPolicy.getByID('${id}')?.extension?.state?.startsWith('Startup: Complete') ?? false`,
      ),
    )
  }

  const closeInGoodOrder = async () => {
    if (process_.hasEnded()) return
    await bidi.send('browser.close').catch(() => undefined)
    await process_.ended()
  }

  /** Evaluates an expression with the browser's own rights; its value must be JSON. */
  const inChrome = async <T>(expression: string): Promise<T> => {
    const reply = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: chromeWindow },
      awaitPromise: true,
    })
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text)
    return reply.result.value === undefined ? (undefined as T) : JSON.parse(reply.result.value)
  }
  const extension = `WebExtensionPolicy.getByID('${id}').extension`
  const action = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global.browserActionFor(${extension})`

  const contexts = async (): Promise<{ context: string; url: string }[]> =>
    (await bidi.send('browsingContext.getTree', { maxDepth: 0 })).contexts

  await start()
  // It comes to the front when it comes, and would take the keys from a page that was opened before it.
  await until('the welcome page', async () => (await contexts()).some(({ url }) => url === welcomePage))
  return {
    name: 'firefox',
    extensionOrigin,
    downloads,
    async open(url) {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab' })
      const screen = firefoxScreen(bidi, context)
      await screen.goTo(url)
      return screen
    },
    async openExtension(path) {
      const url = `${extensionOrigin}/${path}`
      const before = new Set((await contexts()).map(({ context }) => context))
      // A driver's navigation to moz-extension: is refused; the browser's own window may open it.
      await inChrome(
        `void (gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }))`,
      )
      const opened = await until(`${url} to open`, async () =>
        (await contexts()).find(({ context, url: at }) => !before.has(context) && at.startsWith(url)),
      )
      const screen = firefoxScreen(bidi, opened.context)
      await until(`${url} to load`, () => screen.evaluate(() => document.readyState === 'complete'))
      return screen
    },
    async waitForScreen(isIt) {
      const found = await until('a page to appear', async () =>
        (await contexts()).find(({ url }) => isIt(url)),
      )
      return firefoxScreen(bidi, found.context)
    },
    badge(pageUrl) {
      const tab =
        pageUrl === undefined
          ? 'null'
          : `gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(pageUrl)})`
      return inChrome<Badge>(
        `(({ badgeText, title }) => ({ text: badgeText ?? '', title: title ?? '' }))(${action}.action.getContextData(${tab}))`,
      )
    },
    stopBackground: () =>
      inChrome(
        `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      ),
    isBackgroundRunning: () => inChrome(`${extension}.backgroundState === 'running'`),
    async openPopup() {
      // Another one that is still there would swallow the click.
      const popups = `document.querySelectorAll('.webextension-popup-browser')`
      await until('the last popup to be gone', () =>
        inChrome(
          `([...${popups}].forEach((one) => one.closest('panel')?.hidePopup()), ${popups}.length === 0)`,
        ),
      )
      await inChrome(`void ${action}.triggerAction(window)`)
      const popup = firefoxPopup(inChrome, settings.display)
      await until('the popup', () => popup.evaluate(() => document.readyState === 'complete'))
      return popup
    },
    async chooseFromPageMenu(label) {
      settings.display?.click(900, 700, 'right')
      const menu = `document.getElementById('contentAreaContextMenu')`
      await until('the page’s menu', () => inChrome(`${menu}.state === 'open'`))
      await inChrome(
        `void ${menu}.activateItem([...${menu}.querySelectorAll('menuitem')].find((item) => item.label === ${JSON.stringify(label)}))`,
      )
    },
    async allowInPrompt() {
      await until('the prompt', () => inChrome(`PopupNotifications.isPanelOpen`))
      // Firefox ignores a click that comes faster than a person could have read.
      await until('the prompt to be answered', () =>
        inChrome(
          `(PopupNotifications.panel.firstElementChild?.button.click(), !PopupNotifications.isPanelOpen)`,
        ),
      )
    },
    close: closeInGoodOrder,
    async restart() {
      await closeInGoodOrder()
      await start()
    },
    letGo: (act) => act(),
    kill: () => process_.kill(),
    ended: () => process_.ended(),
    async quit() {
      if (!process_.hasEnded()) await bidi.send('browser.close').catch(() => undefined)
      await process_.kill()
      await removeFolder(profile)
    },
  }
}

function preferences(id: string, downloads: string, { proxyPort, language }: BrowserSettings): string {
  const proxy =
    proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
        }
  const all = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.startupScanScopes': 15,
    // Quiet: nothing of the browser's own goes out while a test looks at the network.
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.newtabpage.enabled': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.provider.google4.updateURL': '',
    'browser.safebrowsing.provider.mozilla.updateURL': '',
    'browser.search.update': false,
    'browser.sessionstore.resume_from_crash': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.tabs.warnOnClose': false,
    'browser.warnOnQuit': false,
    'captivedetect.canonicalURL': '',
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'dom.push.connection.enabled': false,
    'extensions.blocklist.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'geo.provider.network.url': '',
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,nothing',
    'signon.rememberSignons': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'toolkit.telemetry.server': '',
    'intl.accept_languages': language ?? 'en',
    ...proxy,
  }
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
