import { browser } from 'wxt/browser'
import type { FillAnswer } from '@/utils/messages/fill-answer'

/** What is known of a tab until it shows another document. Kept by the browser's session: the background forgets. */
export interface TabNotes {
  /** Where the notes were made: a new document makes them void. */
  document: string
  isRechargePage: boolean | null
  /** The open top-up that this page says went through. */
  paidAttemptId: string | null
  lastFill: FillAnswer | null
}

const nothing = { isRechargePage: null, paidAttemptId: null, lastFill: null }

const key = (tabId: number) => `tab:${tabId}`

export async function readTabNotes(tabId: number, document: string): Promise<TabNotes> {
  const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)] as TabNotes | undefined
  return stored?.document === document ? stored : { ...nothing, document }
}

export async function noteOnTab(
  tabId: number,
  document: string,
  notes: Partial<Omit<TabNotes, 'document'>>,
): Promise<void> {
  // A fill and the page's own recognition may come at once, and neither may lose the other's note.
  await navigator.locks.request(`sim-keeper-${key(tabId)}`, async () => {
    const before = await readTabNotes(tabId, document)
    await browser.storage.session.set({ [key(tabId)]: { ...before, ...notes } })
  })
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId))
}
