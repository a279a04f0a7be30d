import { browser } from 'wxt/browser'
import { fillAndShow } from './message-handlers'

/** The shortcut or the menu: the background chooses the SIM, the icon and the popup say how it went. */
export async function fillByGesture(tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await activeTabId())
  if (id !== undefined) await fillAndShow({ tabId: id, simId: null })
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id
}
