import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openShadowRoot } from '@/utils/fill/page/open-shadow-root'
import { type TeachDoor, teachDoorKey } from '@/utils/messages/teach-door'
import type { Lesson } from '@/utils/teach/lesson'
import { showRecipe } from '@/utils/teach/show-recipe'
import { teachPage } from '@/utils/teach/teach-page'

// Does not import the browser API: that would more than double what is injected.
export default defineUnlistedScript(() => {
  let running = new AbortController()
  const hints = { openShadowRoot }
  const door: TeachDoor = (order) => {
    running.abort()
    running = new AbortController()
    if ('recipe' in order) return showRecipe(document, order.recipe, order.words, hints)
    teachPage(document, { ...order, hints, keep, signal: running.signal })
    return null
  }
  const key = Symbol.for(teachDoorKey)
  // A second lesson on the same page is given by the script that is there.
  if (!Reflect.has(globalThis, key)) Object.defineProperty(globalThis, key, { value: door })
})

/** Both browsers know this name, and both answer with a promise. */
async function keep(lesson: Lesson): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: { runtime: Messenger } }
  try {
    const answer = await chrome.runtime.sendMessage({ name: 'fieldsTaught', payload: lesson })
    return answer?.ok === true && answer.value === true
  } catch {
    return false
  }
}

interface Messenger {
  sendMessage: (message: unknown) => Promise<{ ok: boolean; value?: unknown } | undefined>
}
