import { inject, onTestFinished } from 'vitest'
import { startChromium } from './chromium'
import { type Display, startDisplay } from './display'
import { startFirefox } from './firefox'
import type { BrowserSettings, RunningBrowser } from './running-browser'
import { type Site, startSite } from './site'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** Starts one of the two browsers with the extension built for it; it ends with the test. */
export async function startBrowser(
  name: BrowserName,
  settings: Omit<BrowserSettings, 'extension'> = {},
): Promise<RunningBrowser> {
  const start = name === 'chromium' ? startChromium : startFirefox
  const browser = await start({ ...settings, extension: inject('extensions')[name] })
  onTestFinished(() => browser.quit())
  return browser
}

export async function openDisplay(): Promise<Display> {
  const display = await startDisplay()
  onTestFinished(() => display.stop())
  return display
}

export async function openSite(): Promise<Site> {
  const site = await startSite()
  onTestFinished(() => site.stop())
  return site
}
