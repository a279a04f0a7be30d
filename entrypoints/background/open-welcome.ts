import { browser } from 'wxt/browser'
import { readSettings } from '@/utils/storage/settings'

/** Shows the welcome page once. An unpacked Chromium extension is "installed" at every start: the page leaves a mark. */
export async function openWelcome({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install') return
  const { welcomedAt } = await readSettings()
  if (welcomedAt === null) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
