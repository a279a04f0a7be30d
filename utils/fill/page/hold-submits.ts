import type { FindHints } from '@/utils/fill/find-fields'
import { collectRoots } from './collect-roots'
import { isDocument, windowOf } from './read-dom'

export interface HeldSubmits {
  /** Holds the forms of frames and shadow roots that came since. */
  renew(): void
  release(): void
}

/**
 * Stops any form from being sent while we write, whatever the page's own handlers do. A submit in a frame or in a
 * shadow root never reaches the window above, so each is held at its own root.
 */
export function holdSubmits(document: Document, hints: FindHints): HeldSubmits {
  const held = new Set<EventTarget>()
  const renew = (): void => {
    for (const root of collectRoots(document, hints)) {
      const ear = earAt(root)
      held.add(ear)
      ear.addEventListener('submit', stop, true)
    }
  }
  renew()
  return {
    renew,
    release() {
      for (const ear of held) ear.removeEventListener('submit', stop, true)
    },
  }
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** A page's own listeners may stand on the window, which hears before anything below it. */
const earAt = (root: Node): EventTarget => (isDocument(root) && windowOf(root)) || root
