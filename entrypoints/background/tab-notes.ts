import { browser } from 'wxt/browser'
import type { FillAnswer } from '@/utils/messages/fill-answer'

/** What is known of a tab until it shows another document. Kept by the browser's session: the background forgets. */
export interface TabNotes {
  /** Where the notes were made: a new document makes them void. */
  document: string
  isRechargePage: boolean | null
  lastFill: FillAnswer | null
}

const key = (tabId: number) => `tab:${tabId}`

export async function readTabNotes(tabId: number, document: string): Promise<TabNotes> {
  const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)] as TabNotes | undefined
  return stored?.document === document ? stored : { document, isRechargePage: null, lastFill: null }
}

export async function noteOnTab(
  tabId: number,
  document: string,
  notes: Partial<Omit<TabNotes, 'document'>>,
): Promise<void> {
  const before = await readTabNotes(tabId, document)
  await browser.storage.session.set({ [key(tabId)]: { ...before, ...notes } })
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId))
}
