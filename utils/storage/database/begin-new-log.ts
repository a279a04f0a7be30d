import Dexie from 'dexie'
import { browser } from 'wxt/browser'

const markKey = 'newLog'

/**
 * Makes Chromium begin a new log for the databases of the extension, once a start of the browser. Power that fails within
 * a write leaves a torn end in the log. Chromium reads up to it, goes on writing behind it, and at the next start but one
 * takes the whole for broken and deletes it without a word. To delete any database, an empty one too, makes it put what
 * it has read into a table of its own and leave that log behind (seen in Chromium 156, 2026-11).
 */
export async function beginNewLog(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return
  const { [markKey]: isDone } = await browser.storage.session.get(markKey)
  if (isDone) return
  const scratch = new Dexie('sim-keeper-log')
  scratch.version(1).stores({})
  await scratch.open()
  await scratch.delete({ disableAutoOpen: true })
  await browser.storage.session.set({ [markKey]: true })
}
