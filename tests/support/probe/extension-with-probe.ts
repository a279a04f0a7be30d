import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { bundleForPage } from '@/scripts/accuracy/bundle-for-page'
import type { BrowserName } from '@/tests/support/browsers'
import { startChromium } from '@/tests/support/chromium'
import { startFirefox } from '@/tests/support/firefox'
import type { BrowserSettings, RunningBrowser, Screen } from '@/tests/support/running-browser'
import { until } from '@/tests/support/until'

/** Starts a browser with a copy of the built extension that has one page more, from which its records are reached. */
export async function startWithProbe(
  name: BrowserName,
  settings: Omit<BrowserSettings, 'extension'> = {},
): Promise<RunningBrowser> {
  const extension = await copyWithProbe(inject('extensions')[name])
  const browser = await (name === 'chromium' ? startChromium : startFirefox)({ ...settings, extension })
  onTestFinished(() => browser.quit())
  return browser
}

export async function openProbe(browser: RunningBrowser): Promise<Screen> {
  const page = await browser.openExtension('probe.html')
  await until('the probe', () => page.evaluate(() => typeof probe === 'object'))
  return page
}

interface Manifest {
  permissions: string[]
  optional_permissions: string[]
  background: { service_worker: string } | { scripts: string[] }
}

/** In the copy the background may show notifications from the start, and a recorder writes down which it shows. */
async function copyWithProbe(extension: string): Promise<string> {
  const copy = join(mkdtempSync(join(tmpdir(), 'sim-keeper-probe-')), 'extension')
  cpSync(extension, copy, { recursive: true })
  const put = (file: string, text: string) => writeFileSync(join(copy, file), text)
  for (const script of ['probe', 'recorder'])
    put(`${script}.js`, await bundleForPage(join(import.meta.dirname, `${script}.ts`)))
  put('probe.html', '<!doctype html><meta charset="utf-8"><script src="probe.js"></script>')
  put('recorded.js', "import './recorder.js'\nimport './background.js'\n")

  const manifest: Manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'))
  manifest.permissions.push('notifications')
  manifest.optional_permissions = []
  if ('scripts' in manifest.background) manifest.background.scripts = ['recorded.js']
  else manifest.background.service_worker = 'recorded.js'
  put('manifest.json', JSON.stringify(manifest))
  return copy
}
