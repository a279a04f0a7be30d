import { browser } from 'wxt/browser'
import type { FillOrder } from '@/utils/fill/fill-order'
import type { FillReport } from '@/utils/fill/fill-report'
import { fillDoorKey } from '@/utils/messages/fill-door'
import { type OpenDocument, targetOf } from './open-document'

/** Puts the fill script into the isolated world of one document. It knows nothing yet. */
export async function injectFill(document: OpenDocument): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: targetOf(document), files: ['/fill.js'] })
    return true
  } catch {
    return false
  }
}

/** Gives the script its order and waits for its report; null when the document went away meanwhile. */
export async function runFill(document: OpenDocument, order: FillOrder): Promise<FillReport | null> {
  try {
    const [done] = await browser.scripting.executeScript({
      target: targetOf(document),
      func: callDoor,
      args: [fillDoorKey, order],
    })
    return (done?.result as FillReport | null | undefined) ?? null
  } catch {
    return null
  }
}

// Runs in the page's isolated world: everything it needs comes in as an argument.
function callDoor(key: string, order: FillOrder): unknown {
  const door: unknown = Reflect.get(globalThis, Symbol.for(key))
  return typeof door === 'function' ? door(order) : null
}
