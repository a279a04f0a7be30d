import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startChromium } from '@/tests/support/chromium'
import { startFirefox } from '@/tests/support/firefox'
import type { RunningBrowser } from '@/tests/support/running-browser'
import { sampleSims } from '@/tests/support/sample-sims'
import { addSim } from '@/tests/support/sim-keeper'
import { until } from '@/tests/support/until'
import { buildExtension } from './build-extension'

const pages = [
  ['popup', 'popup.html', 400, 640],
  ['dashboard-overview', 'dashboard.html#/overview', 1280, 900],
  ['dashboard-sims', 'dashboard.html#/sims', 1280, 900],
  ['dashboard-sites', 'dashboard.html#/sites', 1280, 900],
  ['dashboard-data', 'dashboard.html#/data', 1280, 900],
  ['dashboard-settings', 'dashboard.html#/settings', 1280, 900],
  ['welcome', 'welcome.html', 1000, 800],
] as const

/** Pictures of every page in both browsers, light and dark, in four languages, into artifacts/screenshots. */
export async function main(): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) {
    const extension = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox')
    const browser = await (name === 'chromium' ? startChromium : startFirefox)({ extension })
    for (const sim of sampleSims()) await addSim(browser, sim)
    for (const language of ['en', 'ja', 'zh_CN', 'zh_TW']) {
      for (const theme of ['light', 'dark']) await picture(browser, language, theme)
    }
    await browser.quit()
  }
  console.log('Screenshots are in artifacts/screenshots/')
}

async function picture(browser: RunningBrowser, language: string, theme: string): Promise<void> {
  const folder = join('artifacts', 'screenshots', browser.name, `${language}-${theme}`)
  mkdirSync(folder, { recursive: true })
  const setter = await browser.openExtension('popup.html')
  await setter.evaluate(
    async (settings) => {
      const storage = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage
        .local
      const before = (await storage.get('settings'))['settings']
      await storage.set({ settings: { ...(before as object), ...settings } })
      interface Storage {
        get(key: string): Promise<Record<string, unknown>>
        set(values: Record<string, unknown>): Promise<void>
      }
    },
    { language, theme },
  )
  await setter.close()
  for (const [name, path, width, height] of pages) {
    const screen = await browser.openExtension(path)
    await screen.resize(width, height)
    await until(`${name} to be drawn`, () => screen.text())
    await screen.screenshot(join(folder, `${name}.png`))
    await screen.close()
  }
}
