import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openShadowRoot } from '@/utils/fill/page/open-shadow-root'
import { takeTurns } from '@/utils/fill/take-turns'
import { type FillDoor, fillDoorKey } from '@/utils/messages/fill-door'

// Does not import the browser API: that would more than double what is injected.
export default defineUnlistedScript(() => {
  const door: FillDoor = takeTurns(document, { openShadowRoot })
  // In the isolated world an own property of the global cannot be reached or shadowed by the page.
  Object.defineProperty(globalThis, Symbol.for(fillDoorKey), { value: door, configurable: true })
})
