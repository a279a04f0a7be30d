import { type Browser, browser } from 'wxt/browser'
import { readVoice } from './voice'

export const fillMenu = 'fill-page'
export const readMenu = 'read-selection'

/** The page's context menu in the chosen language. */
export async function setMenu(): Promise<void> {
  const { say } = await readVoice()
  await setEntry(fillMenu, say('menuFillPage'), ['page', 'editable'])
  await setEntry(readMenu, say('menuReadSelection'), ['selection'])
}

type Contexts = NonNullable<Browser.contextMenus.CreateProperties['contexts']>

async function setEntry(id: string, title: string, contexts: Contexts): Promise<void> {
  // Chrome keeps menus over restarts and Firefox does not always; making one that is there fails.
  await browser.contextMenus.update(id, { title }).catch(() => createEntry(id, title, contexts))
}

function createEntry(id: string, title: string, contexts: Contexts): Promise<void> {
  return new Promise((resolve) => {
    browser.contextMenus.create({ id, title, contexts }, () => {
      // Read, so that a menu made twice at the same moment is no error on the console.
      void browser.runtime.lastError
      resolve()
    })
  })
}
