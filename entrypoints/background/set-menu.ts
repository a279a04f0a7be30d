import { browser } from 'wxt/browser'
import { readVoice } from './voice'

export const fillMenu = 'fill-page'

/** The page's context menu in the chosen language. */
export async function setMenu(): Promise<void> {
  const { say } = await readVoice()
  const title = say('menuFillPage')
  // Chrome keeps menus over restarts and Firefox does not always; making one that is there fails.
  await browser.contextMenus.update(fillMenu, { title }).catch(() => createMenu(title))
}

function createMenu(title: string): Promise<void> {
  return new Promise((resolve) => {
    browser.contextMenus.create({ id: fillMenu, title, contexts: ['page', 'editable'] }, () => {
      // Read, so that a menu made twice at the same moment is no error on the console.
      void browser.runtime.lastError
      resolve()
    })
  })
}
