import { browser } from 'wxt/browser'

/** The top document of a tab at one moment. */
export interface OpenDocument {
  tabId: number
  url: string
  /** Names this document until it is left; empty in browsers that have no such name. */
  documentId: string
}

/** Reads which document a tab shows. `null` where the browser does not let us in, or no gesture has. */
export async function openDocument(tabId: number): Promise<OpenDocument | null> {
  // Chromium tells of a shortcut before it has let us into the page: one in twenty came too early, seen in 156.
  for (const pause of [0, 50, 200]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    const found = await lookInto(tabId)
    if (found) return found
  }
  return null
}

async function lookInto(tabId: number): Promise<OpenDocument | null> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: () => location.href })
    if (typeof found?.result !== 'string') return null
    const { documentId } = found as { documentId?: string }
    return { tabId, url: found.result, documentId: documentId ?? '' }
  } catch {
    return null
  }
}

/** Whether a tab still shows a document. Only where documents have names: an address may change while one stays. */
export async function isStillOpen({ tabId, documentId }: OpenDocument): Promise<boolean> {
  return documentId === '' || (await lookInto(tabId))?.documentId === documentId
}

/** Exactly this document where the browser can say so, so that nothing reaches the page that came after it. */
export function targetOf({ tabId, documentId }: OpenDocument): { tabId: number; documentIds?: string[] } {
  return documentId === '' ? { tabId } : { tabId, documentIds: [documentId] }
}

/** What notes on a tab are kept by. */
export function documentKey({ documentId, url }: OpenDocument): string {
  return documentId || url
}
